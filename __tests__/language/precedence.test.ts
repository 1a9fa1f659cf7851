import { describe, expect, test } from '@jest/globals';
import { findPrecedence, resolvePrecedence } from '../../src/language/precedence.ts';
import { fc } from '../support/properties.ts';
import { renderExpression } from './support/render-tree.ts';

/** Loosest first; operators of one row bind alike, to the left. */
const TABLE: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  [
    '==',
    '!=',
    '===',
    '!==',
    '<',
    '<=',
    '>',
    '>=',
    '=',
    '@>',
    '!~',
    'in',
    'not in',
    'contains',
    'includes',
    'overlaps',
    'like',
    'ilike',
    'search',
  ],
  ['..'],
  ['~'],
  ['+', '-'],
  ['*', '/', '%'],
];
const operators = TABLE.flatMap((row, level) => row.map((operator) => ({ operator, level })));
const pairs = operators.flatMap((left) => operators.map((right) => [left, right] as const));

describe('of two operators', () => {
  test.each(pairs.map(([left, right]) => [left.operator, right.operator, left.level, right.level]))(
    '%s and %s: the tighter one, else the left one, is inside',
    (first, second, firstLevel, secondLevel) => {
      const tree = renderExpression(`1 ${first} 2 ${second} 3`);
      expect(tree).toBe(
        secondLevel > firstLevel ? `(${first} 1 (${second} 2 3))` : `(${second} (${first} 1 2) 3)`,
      );
    },
  );
});

test.each([
  ['1 + 2 * 3 - 4', '(- (+ 1 (* 2 3)) 4)'],
  ['$a ~ 1 + 2 == $b && $c || $d ?? $e', '(?? (|| (&& (== (~ $a (+ 1 2)) $b) $c) $d) $e)'],
  [
    '$a ?? $b || $c && $d == 1 .. 2 ~ 3 + 4 * 5',
    '(?? $a (|| $b (&& $c (== $d (.. 1 (~ 2 (+ 3 (* 4 5))))))))',
  ],
  ['$a between 1:5 && $b', '(&& (between $a 1 5) $b)'],
  ['$a between 1:5 + 2 * 3', '(between $a 1 (+ 5 (* 2 3)))'],
  ['$a + 1 not between 1:5 == true', '(== (not between (+ $a 1) 1 5) true)'],
  ['!$a == $b', '(== (! $a) $b)'],
  ['-$a.b * 2', '(* (- (. $a b)) 2)'],
  ['!$a|first && $b', '(&& (! (| $a first)) $b)'],
])('%s', (source, tree) => {
  expect(renderExpression(source)).toBe(tree);
});

test('an operator without a row binds as a comparison', () => {
  expect(findPrecedence('like to')).toBe(findPrecedence('=='));
  expect(findPrecedence('not between')).toBe(findPrecedence('between'));
});

test('a tree read from left to right is the flat list', () => {
  const steps = fc.array(
    fc.record({
      operator: fc.constantFrom(...operators.map((row) => row.operator)),
      operand: fc.integer().map(String),
    }),
  );
  fc.assert(
    fc.property(steps, (tails) => {
      const flat = resolvePrecedence<readonly string[], { operator: string; operand: readonly string[] }>(
        ['first'],
        tails.map(({ operator, operand }) => ({ operator, operand: [operand] })),
        (left, step, right) => [...left, step.operator, ...right],
      );
      expect(flat).toEqual(['first', ...tails.flatMap(({ operator, operand }) => [operator, operand])]);
    }),
  );
});
