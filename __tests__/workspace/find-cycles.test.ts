import { describe, expect, it } from '@jest/globals';
import { findCycles } from '../../src/workspace/find-cycles.ts';
import { buildFrom } from './parse-one.ts';

/** Functions by their names, with the names of those that they call. */
function cyclesOf(calls: Readonly<Record<string, readonly string[]>>): readonly string[] {
  const sources = Object.entries(calls).map(([name, callees]) => [
    `${name}.xs`,
    `function ${name} {\n  stack {\n${callees.map((callee) => `    function.run ${callee}\n`).join('')}  }\n}\n`,
  ]);
  const { graph, objects } = buildFrom(Object.fromEntries(sources));
  return findCycles(graph, objects, () => true).map((cycle) => cycle.map(({ from }) => from.name).join(' '));
}

describe('cycles', () => {
  it('are none where nothing comes back', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['c'], c: [] })).toEqual([]);
  });

  it('are told of what names itself', () => {
    expect(cyclesOf({ a: ['a'], b: ['a'] })).toEqual(['a']);
  });

  it('are told once, from the first object, on the shortest way', () => {
    expect(cyclesOf({ a: ['b', 'c'], b: ['d'], c: ['a'], d: ['a'] })).toEqual(['a c']);
    expect(cyclesOf({ z: ['a'], a: ['m'], m: ['z'] })).toEqual(['a m z']);
  });

  it('are told apart when no way leads from one to the other and back', () => {
    expect(cyclesOf({ a: ['b'], b: ['a', 'c'], c: ['d'], d: ['c'] })).toEqual(['a b', 'c d']);
  });

  it('are found behind chains that are longer than any stack of calls', () => {
    const names = Array.from({ length: 20_000 }, (_, index) => `f${String(index).padStart(5, '0')}`);
    const chain = names.map((name, index) => [name, [names[index + 1] ?? 'f19998']] as const);
    expect(cyclesOf(Object.fromEntries(chain))).toEqual(['f19998 f19999']);
  });
});
