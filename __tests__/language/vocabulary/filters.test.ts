import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { grammar } from 'ohm-js';
import { DEPRECATED_FILTERS } from '../../../src/language/vocabulary/deprecated-filters.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { FILTERS } from '../../../src/language/vocabulary/filters.ts';
import { FILTERED_TYPES, INPUT_FILTERS } from '../../../src/language/vocabulary/input-filters.ts';
import { AGGREGATE_FILTERS, QUERY_FILTERS } from '../../../src/language/vocabulary/query-filters.ts';

const xanoscript = grammar(
  readFileSync(new URL('../../../src/language/xanoscript.ohm', import.meta.url), 'utf8'),
);

/** With as few arguments as the filter takes. */
function writeFilter(name: string, [fewest]: readonly [number, number]): string {
  return `${name}${':1'.repeat(fewest)}`;
}

describe('filters', () => {
  test.each(Object.entries(FILTERS))('"%s" is a filter of the grammar', (name, row) => {
    expect(xanoscript.match(`$value|${writeFilter(name, row.arguments)}`, 'Value').succeeded()).toBe(true);
  });

  test.each(Object.entries(INPUT_FILTERS))('"%s" is an input filter of the grammar', (name, row) => {
    expect(
      xanoscript.match(`text name filters=${writeFilter(name, row.arguments)}`, 'field').succeeded(),
    ).toBe(true);
  });

  test.each([
    ['filters', FILTERS],
    ['query filters', QUERY_FILTERS],
    ['input filters', INPUT_FILTERS],
  ])('%s: the fewest arguments are no more than the most', (_, table) => {
    const wrong = Object.entries(table).filter(
      ([
        ,
        {
          arguments: [fewest, most],
        },
      ]) => fewest < 0 || fewest > most,
    );
    expect(wrong).toEqual([]);
  });

  test('those of one category stand together', () => {
    const order = Object.values(FILTERS).map((row) => row.category);
    const starts = order.filter((category, at) => category !== order[at - 1]);
    expect(new Set(starts).size).toBe(starts.length);
  });

  test('an old name has a new one that exists, and is itself gone', () => {
    const wrong = Object.entries(DEPRECATED_FILTERS).filter(
      ([old, now]) => old in FILTERS || !(now in FILTERS),
    );
    expect(wrong).toEqual([]);
  });

  test('what is counted over a group is an ordinary filter too', () => {
    expect(AGGREGATE_FILTERS.filter((name) => !(name in FILTERS))).toEqual([]);
  });

  test('input filters work on types that exist', () => {
    const types = Object.values(INPUT_FILTERS).flatMap((row) => row.types ?? []);
    expect([...types, ...FILTERED_TYPES].filter((type) => type !== 'list' && !(type in FIELD_TYPES))).toEqual(
      [],
    );
  });

  test('words of JavaScript are not found by accident', () => {
    expect(FILTERS['toString' satisfies string]).toBeUndefined();
    expect(DEPRECATED_FILTERS['valueOf' satisfies string]).toBeUndefined();
  });
});

describe('types of fields', () => {
  test.each(Object.entries(FIELD_TYPES))('"%s" is a type of the grammar', (type, row) => {
    const options = row.requiredOptions.map((option) =>
      option === 'schema' ? 'schema {\n int id\n }' : `${option} = "a"`,
    );
    const field = `${type}${row.unnamed ? '' : ' name'}${options.length > 0 ? ` {\n${options.join('\n')}\n}` : ''}`;
    expect(xanoscript.match(field, 'field').succeeded()).toBe(true);
  });

  test('what is required is allowed', () => {
    const wrong = Object.entries(FIELD_TYPES).filter(([, row]) =>
      row.requiredOptions.some((option) => !row.options.includes(option)),
    );
    expect(wrong).toEqual([]);
  });
});
