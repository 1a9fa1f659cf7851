import { COMMON_ARGUMENTS } from '../language/vocabulary/common-arguments.ts';
import { FOREIGN_ARGUMENTS } from '../language/vocabulary/foreign-words.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import type { StatementRow } from '../language/vocabulary/statements/statement-row.ts';
import { onceFor } from '../source/once-for.ts';
import { resolveNear } from '../source/resolve-near.ts';
import { findAssignment, placeName } from '../workspace/clauses.ts';
import { BODY_KEYS } from './api-request-body-key.ts';
import type { Check } from './check.ts';
import { findWhere } from './edit-with-where.ts';
import { PAGING_KEYS } from './paging-outside-return.ts';
import { fixWord, suggestWords } from './parts/foreign-word.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function all {
    input
    stack {
      db.query product {
        wher = $db.product.id == 1
      } as $rows
    }
    response = $rows
  }
`;
const table = xs`
  table product {
    schema {
      int id
    }
  }
`;

/** Names that have a check of their own. */
const OWN_CHECKS: Readonly<Record<string, ReadonlySet<string>>> = {
  'api.request': BODY_KEYS,
  'db.query': PAGING_KEYS,
};

export const unknownArgument: Check = {
  id: 'unknown-argument',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'An argument that the statement does not take.',
  why: 'The push is refused, or the argument is dropped and the statement does something else than it says.',
  bad: { sources: { 'table/product.xs': table, 'function/all.xs': bad }, at: ['wher'] },
  good: { 'table/product.xs': table, 'function/all.xs': bad.replace('wher', 'where') },
  visit: {
    assignment: (assignment, { text, report }, ancestors) => {
      const surroundings = findSurroundings(ancestors);
      if (surroundings.type !== 'statement') return;
      const statement = surroundings.owner.keyword.text;
      const row = STATEMENTS[statement];
      const name = assignment.name.text;
      if (
        row === undefined ||
        row.openArguments === true ||
        name in row.arguments ||
        name in COMMON_ARGUMENTS
      )
        return;
      if (findWhere(surroundings.owner) === assignment || OWN_CHECKS[statement]?.has(name) === true) return;
      const known = findArguments(row);
      const foreign = FOREIGN_ARGUMENTS[statement] ?? FOREIGN_ARGUMENTS['*'];
      const { body } = surroundings.owner;
      // One that is given already would be given twice.
      const right = resolveNear(name, known);
      const isFree = right === undefined || findAssignment(body, right) === undefined;
      report({
        at: placeName(assignment.name),
        message: `Statement "${statement}" takes no argument "${name}".`,
        ...suggestWords(name, foreign, known),
        ...(isFree ? fixWord(placeName(assignment.name), foreign, known, text) : {}),
      });
    },
  },
};

const findArguments = onceFor((row: StatementRow) => Object.keys({ ...row.arguments, ...COMMON_ARGUMENTS }));
