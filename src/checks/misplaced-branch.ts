import type { Statement } from '../language/ast.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../language/vocabulary/statements/branches.ts';
import type { StatementRow } from '../language/vocabulary/statements/statement-row.ts';
import { findStatements, placeName } from '../workspace/clauses.ts';
import type { Check, Finding } from './check.ts';
import { findSurroundings } from './stack-context.ts';
import { xs } from './xs.ts';

const good = xs`
  function count_down {
    input
    stack {
      var $left {
        value = 3
      }
      while ($left > 0) {
        each {
          math.sub $left {
            value = 1
          }
        }
      }
    }
    response = $left
  }
`;
const bad = good.replace(/ {6}each \{\n([\s\S]*?)\n {6}\}/, '$1').replace(/^ {2}(?= {6})/gm, '');

export const misplacedBranch: Check = {
  id: 'misplaced-branch',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A statement or branch directly between the braces of a statement that does not hold it.',
  why: 'The server refuses the whole push. Loops hold one `each`, `conditional` holds `if`, `elseif` and `else`, `try_catch` holds `try`, `catch` and `finally`.',
  bad: { sources: { 'function/count_down.xs': bad }, at: ['math.sub'] },
  good: { 'function/count_down.xs': good },
  create: ({ report }) => ({
    statement: (statement, ancestors) => {
      const surroundings = findSurroundings(ancestors);
      if (surroundings.type !== 'statement') return;
      const finding = judge(statement, surroundings.owner);
      if (finding !== undefined) report({ at: placeName(statement.keyword), ...finding });
    },
  }),
};

function judge(statement: Statement, owner: Statement): Omit<Finding, 'at'> | undefined {
  const row = STATEMENTS[owner.keyword.text];
  if (row === undefined || owner.keyword.text === 'placeholder') return undefined;
  const name = statement.keyword.text;
  const count = row.branches?.[name];
  if (count !== undefined) {
    const isFirst = findStatements(owner.body, name)[0] === statement;
    // What stands behind an `else` makes it an `elseif`, of which there may be several.
    if (count === 'many' || isFirst || (name === 'else' && statement.header.length > 0)) return undefined;
    return { message: `Branch "${name}" stands in this "${owner.keyword.text}" twice.` };
  }
  // Any other word is reported as an unknown statement.
  if (!(name in STATEMENTS || name in BRANCHES)) return undefined;
  return { message: `"${name}" cannot stand directly in "${owner.keyword.text}".`, help: renderPlaces(row) };
}

function renderPlaces({ branches }: StatementRow): string {
  const [first, ...others] = Object.keys(branches ?? {}).map((name) => `"${name}"`);
  if (first === undefined) return 'Between its braces stand arguments only.';
  const last = others.pop();
  return `Statements stand in its ${[first, ...others].join(', ')}${last === undefined ? '' : ` or ${last}`}.`;
}
