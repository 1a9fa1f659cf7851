import { describe, expect, test } from '@jest/globals';
import { DOCUMENT_KINDS } from '../../../src/language/vocabulary/document-kinds.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { FOREIGN_STATEMENTS } from '../../../src/language/vocabulary/foreign-words.ts';
import { REFERENCES } from '../../../src/language/vocabulary/references.ts';
import { STATEMENTS } from '../../../src/language/vocabulary/statements/all.ts';

/** Kinds of name that no kind of document stands for. */
const NO_DOCUMENT = ['column', 'trigger', 'action', 'test'];

describe('references', () => {
  test('all 57 are there, each once', () => {
    expect(REFERENCES).toHaveLength(57);
    const rows = REFERENCES.map((row) => JSON.stringify(row));
    expect(new Set(rows).size).toBe(rows.length);
  });

  test('what is named is a kind of document, or known not to be one', () => {
    const kinds = REFERENCES.map((row) => row.to);
    expect(kinds.filter((kind) => !(kind in DOCUMENT_KINDS) && !NO_DOCUMENT.includes(kind))).toEqual([]);
  });

  test('what names it exists', () => {
    const tables = {
      statement: STATEMENTS,
      document: DOCUMENT_KINDS,
      field: FIELD_TYPES,
      expression: { $db: {} },
    };
    const missing = REFERENCES.flatMap(({ from, names }) =>
      names.filter((name) => name !== '*' && !(name in tables[from]) && !(name in FOREIGN_STATEMENTS)),
    );
    expect(missing).toEqual([]);
  });

  test('the argument or clause in which the name stands exists', () => {
    const missing = REFERENCES.flatMap(({ from, names, via }) => {
      const [, place, word = ''] = /^(argument|clause|option) (\w+)/.exec(via) ?? [];
      return names.flatMap((name) => {
        const known =
          place === 'argument'
            ? STATEMENTS[name]?.arguments
            : place === 'clause'
              ? DOCUMENT_KINDS[name]?.clauses
              : undefined;
        return known === undefined || word in known ? [] : [`${from} ${name} ${via}`];
      });
    });
    expect(missing).toEqual([]);
  });
});
