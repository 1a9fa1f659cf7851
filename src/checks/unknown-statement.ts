import { FOREIGN_STATEMENTS } from '../language/vocabulary/foreign-words.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../language/vocabulary/statements/branches.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './foreign-word.ts';
import { findSurroundings } from './stack-context.ts';

const bad =
  'function all {\n  input\n  stack {\n    db.find product {\n      field_name = "id"\n      field_value = 1\n    } as $row\n  }\n  response = $row\n}\n';
const table = 'table product {\n  schema {\n    int id\n  }\n}\n';

export const unknownStatement: Check = {
  id: 'unknown-statement',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A statement that does not exist.',
  why: 'The server refuses the whole push.',
  bad: { sources: { 'table/product.xs': table, 'function/all.xs': bad }, at: ['db.find'] },
  good: { 'table/product.xs': table, 'function/all.xs': bad.replace('db.find', 'db.get') },
  create: ({ report }) => ({
    statement: (statement, ancestors) => {
      const name = statement.keyword.text;
      const surroundings = findSurroundings(ancestors);
      if (surroundings.type === 'document' || surroundings.type === 'field' || name in STATEMENTS) return;
      if (surroundings.type === 'statement' && name in BRANCHES) return;
      report({
        at: placeName(statement.keyword),
        message:
          name in BRANCHES
            ? `"${name}" cannot stand here: it is a branch of another statement.`
            : `There is no statement "${name}".`,
        ...suggestWords(name, FOREIGN_STATEMENTS, Object.keys(STATEMENTS)),
      });
    },
  }),
};
