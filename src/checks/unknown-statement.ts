import type { Statement } from '../language/ast.ts';
import { FOREIGN_STATEMENTS } from '../language/vocabulary/foreign-words.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../language/vocabulary/statements/branches.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { fixWord, suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { isReportedElsewhere } from './parts/special-statements.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function all {
    input
    stack {
      db.find product {
        field_name = "id"
        field_value = 1
      } as $row
    }
    response = $row
  }
`;
const table = xs`
  table product {
    schema {
      int id
    }
  }
`;

export const unknownStatement: Check = {
  id: 'unknown-statement',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A statement that does not exist.',
  why: 'The server refuses the whole push.',
  bad: { sources: { 'table/product.xs': table, 'function/all.xs': bad }, at: ['db.find'] },
  good: { 'table/product.xs': table, 'function/all.xs': bad.replace('db.find', 'db.get') },
  keywords: (keyword) => !(keyword in STATEMENTS),
  visit: {
    statement: (statement, { text, report }, ancestors) => {
      const name = statement.keyword.text;
      const surroundings = findSurroundings(ancestors);
      if (surroundings.type === 'document' || surroundings.type === 'field') return;
      if (surroundings.type === 'statement' && name in BRANCHES) return;
      if (isReportedElsewhere(statement, ancestors, text)) return;
      if (surroundings.type === 'statement' && isArgument(statement, surroundings.owner)) {
        const { start, end } = statement.keyword;
        report({
          at: placeName(statement.keyword),
          message: `"${name}" and its value are joined by "=".`,
          help: `Write \`${name} = …\`.`,
          fix: { title: 'Write "="', at: { start, end }, text: `${text.slice(start, end)} =` },
        });
        return;
      }
      report({
        at: placeName(statement.keyword),
        message:
          name in BRANCHES
            ? `"${name}" cannot stand here: it is a branch of another statement.`
            : `There is no statement "${name}".`,
        ...suggestWords(name, FOREIGN_STATEMENTS, listWords(STATEMENTS)),
        ...fixWord(placeName(statement.keyword), FOREIGN_STATEMENTS, listWords(STATEMENTS), text),
      });
    },
  },
};

/** `value 1`, where `value = 1` would be an argument. */
function isArgument({ keyword, header, body }: Statement, owner: Statement): boolean {
  const row = STATEMENTS[owner.keyword.text];
  return row !== undefined && keyword.text in row.arguments && header.length === 1 && body === undefined;
}
