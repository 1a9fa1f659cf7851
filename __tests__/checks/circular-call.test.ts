import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { diagnose, findAll } from './check-sources.ts';

const calls = (name: string, ...callees: readonly string[]): string =>
  `function ${name} {\n  input\n  stack {\n    conditional {\n      if ($env.$branch == "v1") {\n${callees.map((callee) => `        function.run ${callee}\n`).join('')}      }\n    }\n  }\n  response = null\n}\n`;
const find = (sources: Readonly<Record<string, string>>): readonly string[] =>
  findAll(sources, { only: 'circular-call' });

describe('circular-call is silent', () => {
  it('on calls that never come back', () => {
    expect(find({ 'a.xs': calls('a', 'b', 'c'), 'b.xs': calls('b', 'c'), 'c.xs': calls('c') })).toEqual([]);
  });

  it('on references that are no calls: a table may refer to itself', () => {
    const table = 'table note {\n  schema {\n    int id\n    int parent_id? { table = "note" }\n  }\n}\n';
    expect(find({ 'note.xs': table })).toEqual([]);
  });

  it('on a function that calls itself: whoever writes that means it', () => {
    expect(find({ 'a.xs': calls('a', 'a') })).toEqual([]);
  });

  it('on what is switched off', () => {
    expect(find({ 'a.xs': calls('a', 'a').replace('function.run', '!function.run') })).toEqual([]);
  });
});

describe('circular-call reports', () => {
  it('a circle once, at the first of its files, with the others', () => {
    const sources = { 'a.xs': calls('a', 'b'), 'b.xs': calls('b', 'c'), 'c.xs': calls('c', 'a') };
    const [diagnostic, ...others] = diagnose(sources, { only: 'circular-call' });
    expect(others).toEqual([]);
    expect(diagnostic).toMatchObject({
      file: 'a.xs',
      severity: 'notice',
      message: 'function "a" calls itself through function "b" and function "c".',
      related: [
        { file: 'b.xs', line: 6, message: 'Here function "c" is called.' },
        { file: 'c.xs', line: 6, message: 'Here function "a" is called.' },
      ],
    });
  });

  it('circles over objects of several kinds', () => {
    const tool = xs`
      tool look {
        input
        stack {
          function.run a as $found
        }
        response = $found
      }
    `;
    const a = calls('a').replace('\n      }', '\n        tool.call look\n      }');
    expect(find({ 'a.xs': a, 'look.xs': tool })).toEqual(['circular-call a.xs:6 "look"']);
  });
});

describe('circular-call, at the edges', () => {
  it('says the same for every order of the files', () => {
    const files = Object.entries({
      'c.xs': calls('c', 'a'),
      'a.xs': calls('a', 'b'),
      'b.xs': calls('b', 'c'),
    });
    const backward = Object.fromEntries([...files].reverse());
    expect(find(backward)).toEqual(find(Object.fromEntries(files)));
  });
});
