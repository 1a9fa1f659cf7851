import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import { findNamedEntries, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findDuplicates } from './parts/find-duplicates.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function one {
    input
    stack
    response = 1
    response = 2
  }
`;

export const duplicateClause: Check = {
  id: 'duplicate-clause',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A clause that a document has twice.',
  why: 'The push is refused, or one of the two is dropped. Only `test` may stand several times.',
  bad: { sources: { 'function/one.xs': bad }, at: ['response'] },
  good: { 'function/one.xs': bad.replace('  response = 2\n', '') },
  visit: {
    document: ({ keyword, body }, { object, report }) => {
      for (const { first, again } of findDuplicates(findNamedEntries(body).map(readEntryName))) {
        const clause = DOCUMENT_KINDS[keyword.text]?.clauses[again.text];
        // An unknown one is reported as such.
        if (clause === undefined || clause.form === 'block:test') continue;
        report({
          at: placeName(again),
          message: `Clause "${again.text}" stands here twice.`,
          related: [{ file: object.file, at: first, message: 'The first one.' }],
        });
      }
    },
  },
};
