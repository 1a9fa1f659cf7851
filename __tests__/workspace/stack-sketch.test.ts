import { describe, expect, it } from '@jest/globals';
import {
  compareSketches,
  isWorthComparing,
  type StackSketch,
  sketchStack,
} from '../../src/workspace/stack-sketch.ts';
import { parseOne } from './parse-one.ts';

const logs = (values: readonly string[]): string =>
  values.map((value) => `debug.log {\n  value = ${value}\n}`).join('\n');
const inFunction = (stack: string): string => `function f {\n  stack {\n${stack}\n  }\n}\n`;
const sketch = (stack: string): StackSketch => sketchStack(parseOne(inFunction(stack)));
const numbers = Array.from({ length: 12 }, (_, index) => String(index));

describe('two stacks', () => {
  it('are the same under other names of variables', () => {
    const one = sketch(`var $a {\n  value = $input.a\n}\n${logs(['$a', '$var.a'])}`);
    expect(compareSketches(one, sketch(`var $b {\n  value = $input.a\n}\n${logs(['$b', '$var.b'])}`))).toBe(
      1,
    );
    expect(
      compareSketches(one, sketch(`var $a {\n  value = $input.b\n}\n${logs(['$a', '$var.a'])}`)),
    ).toBeLessThan(1);
  });

  it('differ when a statement stands behind a branch, not in it', () => {
    const branch = (inside: string): string => `conditional {\n  if ($a) {\n${inside}\n  }\n}`;
    const likeness = compareSketches(
      sketch(branch(logs(['1', '2']))),
      sketch(`${branch(logs(['1']))}\n${logs(['2'])}`),
    );
    expect(likeness).toBeLessThan(1);
  });

  it('have nothing in common, or nothing in them', () => {
    expect(compareSketches(sketch(logs(['1'])), sketch('var $a {\n  value = "b"\n}'))).toBe(0);
    expect(compareSketches(sketch(''), sketch(''))).toBe(0);
  });

  it('are as alike from both sides, and less so the more is changed', () => {
    const whole = sketch(logs(numbers));
    const changed = [1, 3, 6].map((count) =>
      sketch(logs(numbers.map((value, at) => (at < count ? `"${value}"` : value)))),
    );
    const likeness = changed.map((other) => compareSketches(whole, other));
    expect(likeness).toEqual([...likeness].sort((a, b) => b - a));
    expect(new Set(likeness).size).toBe(3);
    expect(changed.map((other) => compareSketches(other, whole))).toEqual(likeness);
  });

  it('count what is there twice', () => {
    const likeness = compareSketches(sketch(logs(['1', '1', '1', '1'])), sketch(logs(['1', '1'])));
    expect(likeness).toBeGreaterThan(0.5);
    expect(likeness).toBeLessThan(0.8);
  });

  it('that are nearly the same have most marks in common', () => {
    const [one, other] = [sketch(logs(numbers)), sketch(logs([...numbers.slice(1), '"x"']))];
    const common = one.marks.filter((mark, place) => mark === other.marks[place]);
    expect(common.length).toBeGreaterThan(one.marks.length / 2);
  });
});

it('a stack is worth comparing from ten statements on, branches counted, those that are switched off not', () => {
  const count = (stack: string): boolean => isWorthComparing(parseOne(inFunction(stack)));
  const eight = logs(numbers.slice(0, 8));
  const branch = 'conditional {\n  if (true) {\n  }\n}';
  expect(count(`${eight}\n${branch}`)).toBe(true);
  expect(count(`${eight}\n${logs(['1'])}`)).toBe(false);
  expect(count(`${eight}\n!${branch}`)).toBe(false);
});
