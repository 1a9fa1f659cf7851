import type { Binary, Expression } from '../language/ast.ts';
import { findActivePairs, findAssignment } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
      bool open
    }
  }
`;
const bad = xs`
  function open {
    input {
      bool shared
      bool draft
    }
    stack {
      db.add note {
        data = {open: $input.shared || $input.draft}
      } as $note
    }
    response = $note
  }
`;

export const orInDbDataLiteral: Check = {
  id: 'or-in-db-data-literal',
  category: 'result',
  severity: 'warning',
  offByDefault: true,
  scope: 'document',
  basis: 'measured',
  summary: '`||` or `&&` in the data of a row.',
  why: 'False is stored, whatever the values are. Keep the result in a variable before, and store that.',
  bad: {
    sources: { 'function/open.xs': bad, 'table/note.xs': table },
    at: ['$input.shared || $input.draft'],
  },
  good: {
    'function/open.xs': bad
      .replace('stack {\n', 'stack {\n    var $open {\n      value = $input.shared || $input.draft\n    }\n')
      .replace('{open: $input.shared || $input.draft}', '{open: $open}'),
    'table/note.xs': table,
  },
  keywords: (keyword) => WRITES.has(keyword),
  visit: {
    statement: (statement, { report }) => {
      const data = findAssignment(statement.body, 'data')?.value;
      if (data?.type !== 'object') return;
      for (const pair of findActivePairs(data)) {
        const logical = resolveLogical(pair.value);
        if (logical === undefined) continue;
        report({
          at: logical,
          message: `"${logical.operator}" in the data of a row stores false.`,
          help: 'Keep the result in a variable before, and store that.',
        });
      }
    },
  },
};

const WRITES: ReadonlySet<string> = new Set(['db.add', 'db.edit', 'db.add_or_edit']);

function resolveLogical(value: Expression): Binary | undefined {
  if (value.type === 'parenthesized') return value.expression && resolveLogical(value.expression);
  return value.type === 'binary' && (value.operator === '||' || value.operator === '&&') ? value : undefined;
}
