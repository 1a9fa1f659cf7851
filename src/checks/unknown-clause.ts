import type { Entry } from '../language/ast.ts';
import { DOCUMENT_KINDS, type DocumentKindRow } from '../language/vocabulary/document-kinds.ts';
import { FIELD_TYPES } from '../language/vocabulary/field-types.ts';
import { FOREIGN_CLAUSES, FOREIGN_TYPES } from '../language/vocabulary/foreign-words.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../language/vocabulary/statements/branches.ts';
import { findNamedEntries, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function one {
    input
    stack
    return = 1
    response = null
  }
`;

export const unknownClause: Check = {
  id: 'unknown-clause',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A clause that this kind of document does not have.',
  why: 'The push is refused, or the clause is dropped and what it says never holds.',
  bad: { sources: { 'function/one.xs': bad }, at: ['return'] },
  good: { 'function/one.xs': bad.replace('  return = 1\n  response = null\n', '  response = 1\n') },
  visit: {
    document: ({ keyword, body }, { report }) => {
      const row = DOCUMENT_KINDS[keyword.text];
      if (row === undefined || row.open === true) return;
      for (const entry of findNamedEntries(body)) {
        const name = readEntryName(entry);
        if (name.text in row.clauses || isReportedElsewhere(keyword.text, entry)) continue;
        const message = `A document of the kind "${keyword.text}" has no clause "${name.text}".`;
        const isStatement =
          entry.type === 'statement' &&
          (name.text in STATEMENTS || name.text in BRANCHES) &&
          'stack' in row.clauses;
        const home = findFieldsClause(row.clauses, entry);
        const words = isStatement
          ? { help: 'Statements stand in the clause "stack".' }
          : home !== undefined
            ? { help: `Fields stand in the clause "${home}": \`${home} { … }\`.` }
            : suggestWords(name.text, findForeignWords(keyword.text, name.text), listWords(row.clauses));
        report({ at: placeName(name), message, ...words });
      }
    },
  },
};

/** `post_process`, and the `stack` of a job, have checks of their own. */
function isReportedElsewhere(kind: string, entry: Entry): boolean {
  if (entry.type !== 'statement') return false;
  const name = entry.keyword.text;
  return name === 'post_process' || (kind === 'run.job' && name === 'stack');
}

/** Where `int id` belongs that stands beside the clauses. */
function findFieldsClause(clauses: DocumentKindRow['clauses'], entry: Entry): string | undefined {
  if (entry.type !== 'statement' || entry.header.length === 0) return undefined;
  const type = entry.keyword.text;
  if (!(type in FIELD_TYPES) && FOREIGN_TYPES[type]?.use === undefined) return undefined;
  return Object.entries(clauses).find(([, { form }]) => form === 'block:fields')?.[0];
}

/** Words of one kind of document come before those of all. */
function findForeignWords(kind: string, word: string): (typeof FOREIGN_CLAUSES)[string] | undefined {
  const own = FOREIGN_CLAUSES[kind];
  return own !== undefined && word in own ? own : FOREIGN_CLAUSES['*'];
}
