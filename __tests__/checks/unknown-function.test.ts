import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const total = xs`
  function "cart/total" {
    input
    stack
    response = 1
  }
`;
const find = (statements: string): readonly string[] =>
  findAll({ 'function/cart/total.xs': total, 'function/probe.xs': inFunction(statements) });

describe('unknown-function is silent', () => {
  it('on functions of the files, folders included, single or double quotes', () => {
    expect(find(`function.run "cart/total" as $a\nfunction.run 'cart/total' as $b`)).toEqual([]);
  });

  it('on names with blanks', () => {
    const sources = {
      'function/a.xs': total.replace('cart/total', 'Cart total (new)'),
      'function/probe.xs': inFunction('function.run "Cart total (new)" as $a'),
    };
    expect(findAll(sources)).toEqual([]);
  });

  it('on a function whose file is broken', () => {
    const sources = {
      'function/cart/total.xs': total.replace('response = 1', 'response = '),
      'function/probe.xs': inFunction('function.run "cart/total" as $a'),
    };
    expect(findAll(sources, { only: 'unknown-function' })).toEqual([]);
  });

  it('on a name that two folders have', () => {
    const sources = {
      'a/total.xs': total,
      'b/total.xs': total,
      'function/probe.xs': inFunction('function.run "cart/total" as $a'),
    };
    expect(findAll(sources, { only: 'unknown-function' })).toEqual([]);
  });

  it('on a function that calls itself, and on several in one file', () => {
    const text = `${inFunction('function.run probe as $a\nfunction.run other as $b')}---\nfunction other {\n  stack\n}\n`;
    expect(findAll({ 'all.xs': text }, { only: 'unknown-function' })).toEqual([]);
  });

  it('on calls that are switched off', () => {
    expect(
      find('!function.run "cart/totals" as $a\n!group {\n  stack {\n    function.run nope as $b\n  }\n}'),
    ).toEqual([]);
  });

  it('on functions of the snapshot', () => {
    const contract = {
      inputs: undefined,
      inputTables: [],
      columns: undefined,
      auth: undefined,
      canonical: undefined,
    };
    const known = {
      origin: 'snapshot',
      kind: 'function',
      name: 'far',
      digest: '',
      references: [],
      contract,
    } as const;
    const sources = { 'function/probe.xs': inFunction('function.run far as $a\nfunction.run fa as $b') };
    expect(findAll(sources, { snapshot: [known] })).toEqual([
      'unknown-function function/probe.xs:5 "fa" → far',
    ]);
  });
});

describe('unknown-function reports', () => {
  it('calls in stacks and in tests', () => {
    expect(
      findAll({
        'function/cart/total.xs': total,
        'function/probe.xs': inFunction('function.run "cart/totals" as $a'),
        'workflow_test/probe.xs': inWorkflowTest('function.call "cart/ttal" as $a'),
      }),
    ).toEqual([
      'unknown-function function/probe.xs:4 "cart/totals" → cart/total',
      'unknown-function workflow_test/probe.xs:3 "cart/ttal" → cart/total',
    ]);
  });

  it('what a job and a service start', () => {
    expect(
      findAll({
        'function/cart/total.xs': total,
        'run/job.xs': 'run.job nightly {\n  main = {name: "cart/totl", input: {name: "x"}}\n}\n',
        'run/service.xs': 'run.service web {\n  pre = "cart/tota"\n}\n',
      }),
    ).toEqual([
      'unknown-function run/job.xs:2 "cart/totl" → cart/total',
      'unknown-function run/service.xs:2 "cart/tota" → cart/total',
    ]);
  });
});

describe('unknown-function, at the edges', () => {
  it('wants the folder: the name alone is another function', () => {
    expect(find('function.run total as $a')).toEqual([
      'unknown-function function/probe.xs:4 "total" → cart/total',
    ]);
  });

  it('says that the name is one of something else', () => {
    const sources = {
      'ai/tool/look.xs': 'tool look {\n  input\n  stack\n  response = 1\n}\n',
      'function/probe.xs': inFunction('function.run look as $a'),
    };
    expect(diagnose(sources).map(({ message, help }) => [message, help])).toEqual([
      ['There is no function "look".', '"look" is the name of a tool.'],
    ]);
  });

  it('is a notice on a part of a workspace', () => {
    const sources = { 'function/probe.xs': inFunction('function.run look as $a') };
    expect(diagnose(sources, { scope: 'partial' }).map(({ severity }) => severity)).toEqual(['notice']);
  });
});
