import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
      int owner_id
      bool shared
      bool draft
    }
  }
`;
const bad = xs`
  function notes {
    input {
      int owner_id
    }
    stack {
      db.query note {
        where = $db.note.owner_id == $input.owner_id || $db.note.shared == true && $db.note.draft == false
      } as $notes
    }
    response = $notes
  }
`;

export const nestedOrInWhere: Check = {
  id: 'nested-or-in-where',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: '`&&` beside `||` in a query, without parentheses.',
  why: 'Queries and other expressions read the mixture in different ways: from left to right, or "and" before "or". Parentheses say which is meant.',
  bad: {
    sources: { 'function/notes.xs': bad, 'table/note.xs': table },
    at: ['$db.note.shared == true && $db.note.draft == false'],
  },
  good: {
    'function/notes.xs': bad.replace(/(\$db\.note\.shared.*false)/, '($1)'),
    'table/note.xs': table,
  },
  visit: {
    binary: (binary, { report }, ancestors) => {
      const parent = ancestors.at(-1);
      if (binary.operator !== '&&' || parent?.type !== 'binary' || parent.operator !== '||') return;
      if (!isInQuery(ancestors)) return;
      report({
        at: binary,
        message: '"&&" and "||" stand side by side without parentheses.',
        help: 'Put parentheses around what belongs together.',
      });
    },
  },
};
