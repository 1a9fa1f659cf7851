import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const files = {
  'function/shipping.xs': xs`
    function shipping {
      input {
        text country?
        json extra?
        dblink {
          table = "parcel"
          override = {id: {hidden: true}}
        }
      }
      stack
      response = 5
    }
  `,
  'table/parcel.xs': 'table parcel {\n  schema {\n    int id\n    int weight\n  }\n}\n',
};
const find = (statements: string): readonly string[] =>
  findAll({ ...files, 'function/probe.xs': inFunction(statements) });

describe('function-run-unknown-input is silent', () => {
  it('on declared inputs, columns of a linked table among them', () => {
    expect(
      find('function.run shipping {\n  input = {"country": "NO", weight: 1, extra: {anything: 1}}\n} as $a'),
    ).toEqual([]);
  });

  it('on an input that is a variable, or computed', () => {
    expect(find('function.run shipping {\n  input = $input\n} as $a')).toEqual([]);
    expect(find('function.run shipping {\n  input = {a: 1}|unset:"a"\n} as $a')).toEqual([]);
  });

  it('on what is switched off', () => {
    expect(find('!function.run shipping {\n  input = {a: 1}\n} as $a')).toEqual([]);
    expect(find('function.run shipping {\n  input = {!a: 1}\n} as $a')).toEqual([]);
  });

  it('on a callee that two files have, whose inputs are broken, or that declares nothing', () => {
    const callee = 'function f {\n  input {\n    int a?\n  }\n  stack\n  response = 1\n}\n';
    const probe = inFunction('function.run f {\n  input = {b: 1}\n} as $a');
    const only = { only: 'function-run-unknown-input' };
    expect(findAll({ 'a.xs': callee, 'b.xs': callee, 'c.xs': probe }, only)).toEqual([]);
    expect(findAll({ 'a.xs': callee.replace('int a?', '@ a?'), 'c.xs': probe }, only)).toEqual([]);
    expect(findAll({ 'a.xs': 'function f {\n  stack\n}\n', 'c.xs': probe }, only)).toEqual([]);
  });

  it('when the columns of a linked table are unknown', () => {
    const { 'function/shipping.xs': callee } = files;
    const sources = {
      'a.xs': callee.replace('"parcel"', '"crate"'),
      'b.xs': inFunction('function.run shipping {\n  input = {size: 1}\n} as $a'),
    };
    expect(findAll(sources, { only: 'function-run-unknown-input' })).toEqual([]);
  });
});

describe('function-run-unknown-input in tests of a document', () => {
  it('reports an input that the document does not declare', () => {
    const text = (name: string): string =>
      `function f {\n  input {\n    int a?\n  }\n  stack\n  response = 1\n  test t {\n    input = {${name}: 1}\n    expect.to_be_defined ($response)\n  }\n}\n`;
    expect(findAll({ 'f.xs': text('b') })).toEqual(['function-run-unknown-input f.xs:8 "b" → a']);
    expect(findAll({ 'f.xs': text('a') })).toEqual([]);
  });
});

describe('function-run-unknown-input reports', () => {
  it('inputs that the callee does not declare', () => {
    expect(
      find(xs`
        function.run shipping {
          input = {
            cuntry  : "NO"
            "weigth": 1
            id      : 1
          }
        } as $a
      `),
    ).toEqual([
      'function-run-unknown-input function/probe.xs:6 "cuntry" → country',
      'function-run-unknown-input function/probe.xs:7 "weigth" → weight',
      'function-run-unknown-input function/probe.xs:8 "id"',
    ]);
  });

  it('every input of a callee that says it takes none', () => {
    const sources = {
      'a.xs': 'function f {\n  input\n  stack\n  response = 1\n}\n',
      'b.xs': inFunction('function.run f {\n  input = {a: 1}\n} as $a'),
    };
    expect(findAll(sources)).toEqual(['function-run-unknown-input b.xs:5 "a"']);
  });

  it('calls of endpoints, tools and addons', () => {
    const clauses = 'input {\n    int id?\n  }\n  stack';
    const sources = {
      'api/g/g.xs': 'api_group g {\n  canonical = "g"\n}\n',
      'api/g/a.xs': `query a verb=GET {\n  api_group = "g"\n  ${clauses}\n  response = 1\n}\n`,
      'ai/tool/t.xs': `tool t {\n  ${clauses}\n  response = 1\n}\n`,
      'addon/o.xs': `addon o {\n  ${clauses}\n}\n`,
      'workflow_test/probe.xs': inWorkflowTest(xs`
        api.call a verb=GET {
          api_group = "g"
          input = {ids: 1}
        } as $a
        tool.call t {
          input = {idd: 1}
        } as $b
        addon.call o {
          input = {di: 1}
        } as $c
      `),
    };
    expect(findAll(sources)).toEqual([
      'function-run-unknown-input workflow_test/probe.xs:5 "ids" → id',
      'function-run-unknown-input workflow_test/probe.xs:8 "idd" → id',
      'function-run-unknown-input workflow_test/probe.xs:11 "di" → id',
    ]);
  });
});

describe('function-run-unknown-input reports of addons', () => {
  it('that complete rows, at any depth', () => {
    const sources = {
      'table/note.xs': 'table note {\n  schema {\n    int id\n  }\n}\n',
      'addon/o.xs': 'addon o {\n  input {\n    int id?\n  }\n  stack {\n    db.query note\n  }\n}\n',
      'probe.xs': inFunction(
        'db.query note {\n addon = [{name: "o", input: {ids: 1, !gone: 1}, addon: [{name: "o", input: {di: 1}}]}]\n} as $rows',
        'response = $rows',
      ),
    };
    expect(findAll(sources)).toEqual([
      'function-run-unknown-input probe.xs:5 "ids" → id',
      'function-run-unknown-input probe.xs:5 "di" → id',
    ]);
  });
});

describe('function-run-unknown-input, at the edges', () => {
  it('does not look at statements whose input is of another kind', () => {
    expect(find('action.call "stripe" {\n  package = "x"\n  input = {a: 1}\n} as $a')).toEqual([]);
  });
});
