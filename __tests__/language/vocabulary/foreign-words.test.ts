import { describe, expect, test } from '@jest/globals';
import { COMMON_ARGUMENTS } from '../../../src/language/vocabulary/common-arguments.ts';
import { DEPRECATED_FILTERS } from '../../../src/language/vocabulary/deprecated-filters.ts';
import { DOCUMENT_KINDS } from '../../../src/language/vocabulary/document-kinds.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { FILTERS } from '../../../src/language/vocabulary/filters.ts';
import * as foreign from '../../../src/language/vocabulary/foreign-words.ts';
import { INPUT_FILTERS } from '../../../src/language/vocabulary/input-filters.ts';
import { QUERY_FILTERS } from '../../../src/language/vocabulary/query-filters.ts';
import { STATEMENTS } from '../../../src/language/vocabulary/statements/all.ts';

type Known = Readonly<Record<string, unknown>>;

const OPTIONS: Known = Object.fromEntries(
  Object.values(FIELD_TYPES).flatMap((row) => row.options.map((option) => [option, row])),
);
const ANY_CLAUSE: Known = Object.assign({}, ...Object.values(DOCUMENT_KINDS).map((row) => row.clauses));

const tables: readonly (readonly [name: string, words: foreign.ForeignWords, known: Known])[] = [
  ['kinds of document', foreign.FOREIGN_KINDS, DOCUMENT_KINDS],
  ['types', foreign.FOREIGN_TYPES, FIELD_TYPES],
  ['options', foreign.FOREIGN_OPTIONS, OPTIONS],
  ['input filters', foreign.FOREIGN_INPUT_FILTERS, INPUT_FILTERS],
  ['statements', foreign.FOREIGN_STATEMENTS, STATEMENTS],
  ['filters', foreign.FOREIGN_FILTERS, FILTERS],
  ['query filters', foreign.FOREIGN_QUERY_FILTERS, QUERY_FILTERS],
  ...Object.entries(foreign.FOREIGN_ARGUMENTS).map(
    ([name, words]) =>
      [
        `arguments of ${name}`,
        words,
        name === '*' ? COMMON_ARGUMENTS : (STATEMENTS[name]?.arguments ?? {}),
      ] as const,
  ),
  ...Object.entries(foreign.FOREIGN_CLAUSES).map(
    ([name, words]) => [`clauses of ${name}`, words, DOCUMENT_KINDS[name]?.clauses ?? ANY_CLAUSE] as const,
  ),
];

describe('foreign words', () => {
  test.each(tables)('%s: each leads to words that exist', (_, words, known) => {
    const wrong = Object.entries(words).flatMap(
      ([word, { use = [], statements = [], filters = [], types = [] }]) => {
        const missing = [
          ...use.filter((right) => !(right in known)),
          ...statements.filter((right) => !(right in STATEMENTS)),
          ...filters.filter((right) => !(right in FILTERS)),
          ...types.filter((right) => !(right in FIELD_TYPES)),
        ];
        return missing.map((right) => `${word}: ${right}`);
      },
    );
    expect(wrong).toEqual([]);
  });

  test.each(tables)('%s: each leads somewhere', (_, words) => {
    const wrong = Object.entries(words).filter(
      ([, { use, statements, filters, types, help }]) =>
        (use ?? statements ?? filters ?? types ?? help) === undefined,
    );
    expect(wrong).toEqual([]);
  });

  // A word that is right for one kind of document only may be foreign to all others.
  test.each(tables.filter(([name]) => name !== 'clauses of *'))(
    '%s: none is right where it stands',
    (_, words, known) => {
      expect(Object.keys(words).filter((word) => word in known)).toEqual([]);
    },
  );

  test.each(tables)('%s: help is a sentence', (_, words) => {
    const wrong = Object.values(words).flatMap(({ help }) =>
      help === undefined || /[.:}]$/.test(help) ? [] : [help],
    );
    expect(wrong).toEqual([]);
  });

  test('none is an older name, of which another table knows the new one', () => {
    expect(Object.keys(foreign.FOREIGN_FILTERS).filter((word) => word in DEPRECATED_FILTERS)).toEqual([]);
  });

  test('statements and kinds of which words are listed exist', () => {
    expect(
      Object.keys(foreign.FOREIGN_ARGUMENTS).filter((name) => name !== '*' && !(name in STATEMENTS)),
    ).toEqual([]);
    expect(
      Object.keys(foreign.FOREIGN_CLAUSES).filter((name) => name !== '*' && !(name in DOCUMENT_KINDS)),
    ).toEqual([]);
  });

  test('what people write most', () => {
    expect(foreign.FOREIGN_TYPES['string' satisfies string]?.use).toEqual(['text']);
    expect(foreign.FOREIGN_FILTERS['length' satisfies string]?.use).toEqual(['count', 'strlen']);
    expect(foreign.FOREIGN_STATEMENTS['db.update']?.use).toEqual(['db.edit', 'db.patch']);
    expect(foreign.FOREIGN_STATEMENTS['array.length']?.filters).toEqual(['count']);
    expect(foreign.FOREIGN_ARGUMENTS['db.query']?.['limit' satisfies string]?.use).toEqual(['return']);
    expect(foreign.FOREIGN_FILTERS['toString' satisfies string]?.use).toEqual(['to_text']);
  });
});
