import { placeName } from '../workspace/clauses.ts';
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
      db.has product {
        field_name = "id"
        field_value = $input.n
      } as $there
    }
    response = $there
  }
`;

export const twoArgumentsOnOneLine: Check = {
  id: 'two-arguments-on-one-line',
  category: 'rejected',
  severity: 'warning',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'Two arguments on one line.',
  why: 'The push is refused: the second argument is not seen, and said to be missing. Each argument stands on a line of its own.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace(/"id"\s+/, '"id" ') },
    at: ['field_value'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  visit: {
    block: ({ entries }, { text, report }) => {
      entries.forEach((entry, index) => {
        const next = entries[index + 1];
        if (entry.type !== 'assignment' || next?.type !== 'assignment') return;
        const between = { start: entry.end, end: next.start };
        if (/[\n,]/.test(text.slice(between.start, between.end))) return;
        const lineStart = text.lastIndexOf('\n', entry.start - 1) + 1;
        const indent = /^[ \t]*/.exec(text.slice(lineStart, entry.start))?.[0] ?? '';
        report({
          at: placeName(next.name),
          message: `"${next.name.text}" must start a line of its own.`,
          fix: { title: 'Start a new line', at: between, text: `\n${indent}` },
        });
      });
    },
  },
};
