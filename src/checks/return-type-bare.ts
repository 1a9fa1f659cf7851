import { findActivePairs, findAssignment } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table product {
    schema {
      int id
      int price
    }
  }
`;
const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      db.query product {
        return = {type: "list"}
      } as $rows
    }
    response = $rows
  }
`;

export const returnTypeBare: Check = {
  id: 'return-type-bare',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A type of `return` without quotes.',
  why: 'The server refuses the whole push, with a message that blames another argument. The type is a text: `"list"`, `"single"`, `"count"`.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace('"list"', 'list') },
    at: ['list'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: ({ body }, { report }) => {
      const value = findAssignment(body, 'return')?.value;
      if (value?.type !== 'object') return;
      for (const { key, value: chosen } of findActivePairs(value)) {
        if (chosen.type !== 'identifier' || key.text !== 'type') continue;
        report({
          at: chosen,
          message: `"${chosen.text}" must stand in quotes.`,
          fix: { title: 'Add quotes', at: chosen, text: `"${chosen.text}"` },
        });
      }
    },
  },
};
