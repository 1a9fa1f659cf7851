import { describe, expect, test } from '@jest/globals';
import { findNearest } from '../../src/source/nearest.ts';

describe('finds what was probably meant', () => {
  test.each<[why: string, wanted: string, names: readonly string[], found: readonly string[]]>([
    ['a letter too few', 'user_nme', ['user_name', 'order'], ['user_name']],
    ['a letter too many', 'emaill', ['email'], ['email']],
    ['another letter', 'emeil', ['email'], ['email']],
    ['neighbours swapped', 'emial', ['email'], ['email']],
    ['another case', 'OrderItem', ['order_item'], ['order_item']],
    ['other separators', 'order item', ['order_item'], ['order_item']],
    ['a plural', 'users', ['user'], ['user']],
    ['part of the words', 'created', ['created_at', 'updated_at'], ['created_at']],
    ['more words', 'user_full_name', ['full_name', 'user'], ['full_name', 'user']],
    ['an abbreviation', 'qty', ['quantity', 'price'], ['quantity']],
    ['another abbreviation', 'desc', ['description'], ['description']],
    ['letters beyond ASCII', 'grösse', ['größe', 'klein'], ['größe']],
  ])('%s: %s', (_, wanted, names, found) => {
    expect(findNearest(wanted, names)).toEqual(found);
  });
});

describe('finds nothing', () => {
  test.each<[why: string, wanted: string, names: readonly string[]]>([
    ['among no names', 'user', []],
    ['among other words', 'user', ['order', 'price', 'quantity']],
    ['in the name itself', 'user', ['user']],
    ['for a short word with several other letters', 'id', ['abc', 'xy']],
    ['in names without letters', 'a', ['', '__', '$']],
    ['for an abbreviation with another first letter', 'ty', ['quantity']],
  ])('%s: %s', (_, wanted, names) => {
    expect(findNearest(wanted, names)).toEqual([]);
  });
});

test('the nearest is first; equals are in the order of their letters', () => {
  expect(findNearest('price', ['pricer', 'prices', 'prxce', 'pricess'])).toEqual([
    'pricer',
    'prices',
    'prxce',
  ]);
  expect(findNearest('total', ['total_price', 'totle', 'totale'])[0]).toBe('totale');
});

test('three at most, each once', () => {
  expect(findNearest('ab', ['aa', 'ac', 'ad', 'ae', 'aa'])).toEqual(['aa', 'ac', 'ad']);
});

test('takes any list', () => {
  expect(findNearest('user', new Set(['users']))).toEqual(['users']);
  expect(findNearest('user', new Map([['users', 1]]).keys())).toEqual(['users']);
});

describe('whatever the names, the answer comes', () => {
  const numbered = (name: string, count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `${name}${index}`);

  test('of thousands looked up among thousands, the first have suggestions', () => {
    const names = numbered('customer_order_', 1_500);
    const found = numbered('customer_ordre_', 1_500).map((wanted) => findNearest(wanted, names));
    expect(found[0]).toContain('customer_order_0');
    expect(found.at(-1)).toEqual([]);
  });

  test('of very long names none is near', () => {
    const long = 'a'.repeat(10_000);
    expect(findNearest(`${long}b`, numbered(long, 200))).toEqual([]);
  });

  test('names of objects are names', () => {
    const names = ['__proto__', 'constructor', 'toString'];
    expect(findNearest('__prto__', names)).toEqual(['__proto__']);
    expect(findNearest('constructer', names)).toEqual(['constructor']);
  });
});
