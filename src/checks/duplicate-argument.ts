import { COMMON_ARGUMENTS } from '../language/vocabulary/common-arguments.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findDuplicates } from './parts/find-duplicates.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function one {
    input
    stack {
      var $total {
        value = 1
        value = 2
      }
    }
    response = $total
  }
`;

export const duplicateArgument: Check = {
  id: 'duplicate-argument',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'An argument that a statement is given twice.',
  why: 'The push is refused, or one of the two values is dropped.',
  bad: { sources: { 'function/one.xs': bad }, at: ['value'] },
  good: { 'function/one.xs': bad.replace('      value = 2\n', '') },
  keywords: (keyword) => keyword in STATEMENTS,
  visit: {
    statement: (statement, { object, report }, ancestors) => {
      const row = STATEMENTS[statement.keyword.text];
      if (row === undefined || findSurroundings(ancestors).type !== 'stack') return;
      const names = (statement.body?.entries ?? []).flatMap((entry) =>
        entry.type === 'assignment' ? [entry.name] : [],
      );
      for (const { first, again } of findDuplicates(names)) {
        const argument = row.arguments[again.text] ?? COMMON_ARGUMENTS[again.text];
        // An unknown one is reported as such.
        if (argument === undefined || argument.many === true) continue;
        report({
          at: placeName(again),
          message: `Argument "${again.text}" of statement "${statement.keyword.text}" is given twice.`,
          related: [{ file: object.file, at: first, message: 'The first one.' }],
        });
      }
    },
  },
};
