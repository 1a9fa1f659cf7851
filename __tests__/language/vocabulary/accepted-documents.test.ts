import { describe, expect, test } from '@jest/globals';
import { DOCUMENT_KINDS } from '../../../src/language/vocabulary/document-kinds.ts';
import { findFindings, findSuggestions, misspell } from './support/find-findings.ts';
import { writeClause, writeDocument } from './support/write-document.ts';

const kinds = Object.entries(DOCUMENT_KINDS);
const closed = kinds.filter(([, row]) => row.open !== true);
const clauses = kinds.flatMap(([kind, { clauses, open }]) =>
  Object.entries(clauses).map(([name, row]) => ({ kind, name, row, open: open === true })),
);
const title = '$kind: $name';

describe('every kind of document', () => {
  test.each(kinds)('"%s" is accepted with what it needs', (kind) => {
    expect(findFindings(writeDocument(kind))).toEqual([]);
  });

  test.each(kinds)('"%s" misspelt is reported, and found again', (kind) => {
    const text = writeDocument(kind).replace(kind, misspell(kind));
    expect(findFindings(text)).toContain(`unknown-kind "${misspell(kind)}"`);
    expect(findSuggestions(text, 'unknown-kind')).toContain(kind);
  });

  test.each(closed)('"%s" takes no clause that is in no table', (kind) => {
    expect(findFindings(writeDocument(kind, '  zebra = 1\n'))).toEqual(['unknown-clause "zebra"']);
    expect(findFindings(writeDocument(kind, '  zebra {\n  }\n'))).toEqual(['unknown-clause "zebra"']);
  });
});

describe('every clause', () => {
  test.each(clauses)(`${title} is accepted`, ({ kind, name, row }) => {
    expect(findFindings(writeDocument(kind, writeClause(name, row), name))).toEqual([]);
  });

  test.each(clauses.filter(({ open }) => !open))(
    `${title} misspelt is reported, and found again`,
    ({ kind, name, row }) => {
      const wrong = misspell(name);
      // A list of fields under another name is a block of statements.
      const form = row.form === 'block:fields' ? 'block:statements' : row.form;
      const text = writeDocument(kind, writeClause(wrong, { ...row, form }), name);
      const missing = row.required === 'always' ? [`missing-clause "${kind}"`] : [];
      expect(findFindings(text)).toEqual([...missing, `unknown-clause "${wrong}"`]);
      expect(findSuggestions(text, 'unknown-clause')).toContain(name);
    },
  );

  test.each(clauses.filter(({ row }) => row.required === 'always'))(
    `${title} missing is reported`,
    ({ kind, name }) => {
      expect(findFindings(writeDocument(kind, '', name))).toEqual([`missing-clause "${kind}"`]);
    },
  );

  test.each(clauses.filter(({ row }) => row.required === 'documented'))(
    `${title} may be missing, since not all sources ask for it`,
    ({ kind, name }) => {
      expect(findFindings(writeDocument(kind, '', name))).toEqual([]);
    },
  );

  test.each(clauses.filter(({ row }) => row.form !== 'block:test'))(
    `${title} twice is reported`,
    ({ kind, name, row }) => {
      const clause = writeClause(name, row);
      expect(findFindings(writeDocument(kind, clause + clause, name))).toEqual([
        `duplicate-clause "${name}"`,
      ]);
    },
  );

  test.each(clauses.filter(({ row }) => row.values !== undefined))(
    `${title} has no value that is in no table`,
    ({ kind, name, row }) => {
      const text = writeDocument(kind, writeClause(name, { ...row, values: ['zebra'] }), name);
      expect(findFindings(text)).toEqual(['wrong-choice "zebra"']);
      for (const value of row.values ?? [])
        expect(
          findFindings(writeDocument(kind, writeClause(name, { ...row, values: [value] }), name)),
        ).toEqual([]);
    },
  );
});
