import { COMMON_ARGUMENTS } from '../language/vocabulary/common-arguments.ts';
import { FOREIGN_ARGUMENTS } from '../language/vocabulary/foreign-words.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './foreign-word.ts';
import { findSurroundings } from './stack-context.ts';
import { xs } from './xs.ts';

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

export const unknownArgument: Check = {
  id: 'unknown-argument',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'An argument that the statement does not take.',
  why: 'The push is refused, or the argument is dropped and the statement does something else than it says.',
  bad: { sources: { 'table/product.xs': table, 'function/all.xs': bad }, at: ['wher'] },
  good: { 'table/product.xs': table, 'function/all.xs': bad.replace('wher', 'where') },
  create: ({ report }) => ({
    assignment: (assignment, ancestors) => {
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
      const known = Object.keys({ ...row.arguments, ...COMMON_ARGUMENTS });
      report({
        at: placeName(assignment.name),
        message: `Statement "${statement}" takes no argument "${name}".`,
        ...suggestWords(name, FOREIGN_ARGUMENTS[statement] ?? FOREIGN_ARGUMENTS['*'], known),
      });
    },
  }),
};
