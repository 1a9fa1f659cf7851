import type { Entry, Statement } from '../language/ast.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { BRANCHES } from '../language/vocabulary/statements/branches.ts';
import type { StatementRow } from '../language/vocabulary/statements/statement-row.ts';
import { placeName, resolveFirstStatement } from '../workspace/clauses.ts';
import type { Check, Finding } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';
import { LOOPS } from './while-body-without-each.ts';

const good = xs`
  function half {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 1) {
          debug.log {
            value = "many"
          }
        }
      }
    }
    response = null
  }
`;
const bad = good.replace(
  'conditional {\n',
  'conditional {\n      math.add $input.n {\n        value = 1\n      }\n',
);

export const misplacedBranch: Check = {
  id: 'misplaced-branch',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A statement or branch directly between the braces of a statement that does not hold it.',
  why: 'The server refuses the whole push. Loops hold one `each`, `conditional` holds `if`, `elseif` and `else`, `try_catch` holds `try`, `catch` and `finally`.',
  bad: { sources: { 'function/half.xs': bad }, at: ['math.add'] },
  good: { 'function/half.xs': good },
  keywords: (keyword) => keyword in STATEMENTS || keyword in BRANCHES,
  visit: {
    statement: (statement, { report }, ancestors) => {
      const surroundings = findSurroundings(ancestors);
      if (surroundings.type !== 'statement') return;
      const finding = judge(statement, surroundings.owner);
      if (finding !== undefined) report({ at: placeName(statement.keyword), ...finding });
    },
  },
};

function judge(statement: Statement, owner: Statement): Omit<Finding, 'at'> | undefined {
  const row = STATEMENTS[owner.keyword.text];
  if (row === undefined || owner.keyword.text === 'placeholder') return undefined;
  // That a loop has no `each` is said once, of the loop.
  if (LOOPS.has(owner.keyword.text) && resolveFirstStatement(owner.body, 'each') === undefined)
    return undefined;
  const name = statement.keyword.text;
  const count = row.branches?.[name];
  if (count !== undefined) {
    // What stands behind an `else` makes it an `elseif`, of which there may be several.
    if (count === 'many' || (name === 'else' && statement.header.length > 0)) return undefined;
    const first = owner.body?.entries.find((entry) => isBranch(entry, name));
    if (first === statement) return undefined;
    return { message: `Branch "${name}" stands in this "${owner.keyword.text}" twice.` };
  }
  // Any other word is reported as an unknown statement.
  if (!(name in STATEMENTS || name in BRANCHES)) return undefined;
  return { message: `"${name}" cannot stand directly in "${owner.keyword.text}".`, help: renderPlaces(row) };
}

function isBranch(entry: Entry, name: string): boolean {
  return (
    entry.type === 'statement' && entry.keyword.text === name && !(name === 'else' && entry.header.length > 0)
  );
}

function renderPlaces({ branches }: StatementRow): string {
  const [first, ...others] = Object.keys(branches ?? {}).map((name) => `"${name}"`);
  if (first === undefined) return 'Between its braces stand arguments only.';
  const last = others.pop();
  return `Statements stand in its ${[first, ...others].join(', ')}${last === undefined ? '' : ` or ${last}`}.`;
}
