import { describe, expect, test } from '@jest/globals';
import { DEPRECATED_FILTERS } from '../../../src/language/vocabulary/deprecated-filters.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { FILTERS } from '../../../src/language/vocabulary/filters.ts';
import { FILTERED_TYPES, INPUT_FILTERS } from '../../../src/language/vocabulary/input-filters.ts';
import { AGGREGATE_FILTERS, QUERY_FILTERS } from '../../../src/language/vocabulary/query-filters.ts';
import { findFindings, findSuggestions, misspell } from './support/find-findings.ts';
import { inFunction } from './support/write-statement.ts';

const write = (name: string, count: number): string => `${name}${':1'.repeat(count)}`;
const inValue = (filter: string): string => inFunction(`return {\nvalue = $x|${filter}\n}\n`);
const inWhere = (filter: string): string =>
  inFunction(`db.query note {\nwhere = ($db.note.a|${filter}) == 1\n} as $rows\n`);
const inInput = (fields: string): string =>
  `function probe {\ninput {\n${fields}\n}\nstack\nresponse = null\n}\n`;
/** Behind a field of a type that takes it. */
const inField = (filter: string): string =>
  inInput(`${INPUT_FILTERS[filter.split(':')[0] ?? '']?.types?.[0] ?? 'text'} a filters=${filter}`);

/** More than any filter takes that does not take any number. */
const MANY = 9;
const tables = [
  ['filters', FILTERS, inValue, 'unknown-filter'],
  ['filters of queries', QUERY_FILTERS, inWhere, 'unknown-filter'],
  ['filters of fields', INPUT_FILTERS, inField, 'unknown-input-filter'],
] as const;

describe.each(tables)('%s', (_, table, put, check) => {
  const rows = Object.entries(table).map(
    ([
      name,
      {
        arguments: [fewest, most],
      },
    ]) => ({ name, fewest, most }),
  );
  const words = rows.filter(({ name }) => /^\w+$/.test(name));

  test.each(rows)('$name takes $fewest to $most arguments', ({ name, fewest, most }) => {
    for (let count = fewest; count <= Math.min(most, MANY); count++)
      expect(findFindings(put(write(name, count)))).toEqual([]);
  });

  test.each(words)('$name misspelt is reported, and found again', ({ name, fewest }) => {
    const text = put(write(misspell(name), fewest));
    expect(findFindings(text)).toEqual([`${check} "${misspell(name)}"`]);
    expect(findSuggestions(text, check)).toContain(name);
  });

  test.each(rows.filter(({ fewest }) => fewest > 0))(
    '$name with one argument too few is warned of',
    ({ name, fewest }) => {
      const other = put === inWhere ? FILTERS[name] : undefined;
      const isRight = other !== undefined && other.arguments[0] < fewest;
      expect(findFindings(put(write(name, fewest - 1)))).toEqual(
        isRight ? [] : [`filter-argument-count "${name}"`],
      );
    },
  );

  test.each(rows.filter(({ most }) => most < MANY))(
    '$name with one argument too many is warned of',
    ({ name, most }) => {
      const other = put === inWhere ? FILTERS[name] : undefined;
      const isRight = other !== undefined && other.arguments[1] > most;
      expect(findFindings(put(write(name, most + 1)))).toEqual(
        isRight ? [] : [`filter-argument-count "${name}"`],
      );
    },
  );
});

describe('filters behind fields of each type', () => {
  const filters = Object.entries(INPUT_FILTERS);
  const types = Object.entries(FIELD_TYPES).filter(([, { unnamed }]) => unnamed !== true);
  const braces = (type: string): string =>
    FIELD_TYPES[type]?.requiredOptions.map((name) =>
      name === 'schema' ? '{ schema { int id } }' : `{ ${name} = ["a"] }`,
    )[0] ?? '';
  /** Filters of which is said that they are for other types, each behind a field of its own. */
  const findWrong = (type: string): readonly string[] => {
    const fields = filters.map(
      ([name, row], index) =>
        `${type} a${index} filters=${write(name, row.arguments[0])} ${braces(type.replace('[]', ''))}`,
    );
    return findFindings(inInput(fields.join('\n')));
  };

  test.each(types.filter(([type]) => FILTERED_TYPES.includes(type)))(
    '"%s" takes those that are for it, and as a list those for lists too',
    (type) => {
      const isFor = (names: readonly string[]) => (row: (typeof INPUT_FILTERS)[string]) =>
        row.types === undefined || row.types.some((one) => names.includes(one));
      const listWrong = (isRight: (row: (typeof INPUT_FILTERS)[string]) => boolean) =>
        filters.filter(([, row]) => !isRight(row)).map(([name]) => `input-filter-on-wrong-type "${name}"`);
      expect(findWrong(type)).toEqual(listWrong(isFor([type])));
      expect(findWrong(`${type}[]`)).toEqual(listWrong(isFor([type, 'list'])));
    },
  );

  test.each(types.filter(([type]) => !FILTERED_TYPES.includes(type)))('nothing is said of "%s"', (type) => {
    expect([...findWrong(type), ...findWrong(`${type}[]`)]).toEqual([]);
  });
});

describe('where filters stand', () => {
  const elsewhere = (names: readonly string[], ...tables: readonly Readonly<Record<string, unknown>>[]) =>
    names.filter((name) => /^\w+$/.test(name) && !tables.some((table) => name in table));

  test.each(elsewhere(Object.keys(QUERY_FILTERS), FILTERS, DEPRECATED_FILTERS))(
    '"%s" exists in queries only',
    (name) => {
      expect(findFindings(inValue(write(name, QUERY_FILTERS[name]?.arguments[0] ?? 0)))).toContain(
        `unknown-filter "${name}"`,
      );
    },
  );

  test.each(elsewhere(Object.keys(INPUT_FILTERS), FILTERS, DEPRECATED_FILTERS))(
    '"%s" exists behind fields only',
    (name) => {
      expect(findFindings(inValue(write(name, 0)))).toEqual([`unknown-filter "${name}"`]);
    },
  );

  test.each(elsewhere(Object.keys(FILTERS), INPUT_FILTERS))('"%s" does not exist behind fields', (name) => {
    expect(findFindings(inField(write(name, 0)))).toEqual([`unknown-input-filter "${name}"`]);
  });

  test.each(AGGREGATE_FILTERS)('"%s" counts over a group', (name) => {
    const result = `return = {type: "aggregate", eval: {a: $db.note.b|${name}}}`;
    expect(findFindings(inFunction(`db.query note {\n${result}\n} as $rows\n`))).toEqual([]);
  });
});

describe('old names of filters', () => {
  test.each(Object.entries(DEPRECATED_FILTERS))('"%s" is warned of, "%s" is not', (old, now) => {
    const fewest = FILTERS[now]?.arguments[0] ?? 0;
    expect(findFindings(inValue(write(old, fewest)))).toEqual([`deprecated-filter "${old}"`]);
    expect(findSuggestions(inValue(write(old, fewest)), 'deprecated-filter')).toEqual([now]);
    expect(findFindings(inValue(write(now, fewest)))).toEqual([]);
  });
});
