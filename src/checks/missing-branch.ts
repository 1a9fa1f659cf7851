import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import { findStatements, hasBroken, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n < 0) {
          throw {
            name = "negative"
            value = $input.n
          }
        }
        else {
          debug.log {
            value = $input.n
          }
        }
      }
    }
    response = null
  }
`;

/** Says nothing of empty braces, which some sources accept, nor where statements stand without their branch. */
export const missingBranch: Check = {
  id: 'missing-branch',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A statement without the branch that it cannot do without.',
  why: 'The server refuses the whole push: `conditional` begins with `if`, `try_catch` with `try`, a loop holds `each`.',
  bad: {
    sources: { 'function/sign.xs': good.replace(/ {6}if [\s\S]*?\n {6}\}\n/, '') },
    at: ['conditional'],
  },
  good: { 'function/sign.xs': good },
  keywords: (keyword) => STATEMENTS[keyword]?.branches !== undefined,
  visit: {
    statement: (statement, { report }, ancestors) => {
      const branches = STATEMENTS[statement.keyword.text]?.branches;
      const entries = statement.body?.entries ?? [];
      if (branches === undefined || entries.length === 0 || hasBroken(statement.body)) return;
      if (findSurroundings(ancestors).type !== 'stack') return;
      if (entries.some((entry) => entry.type === 'statement' && !(entry.keyword.text in branches))) return;
      for (const [name, count] of Object.entries(branches)) {
        if (count !== 'one' || findStatements(statement.body, name).length > 0) continue;
        report({
          at: placeName(statement.keyword),
          message: `Statement "${statement.keyword.text}" needs the branch "${name}".`,
          help: `Add \`${name} { … }\` between its braces.`,
        });
      }
    },
  },
};
