import type { Entry, Statement } from '../language/ast.ts';
import { wordTable } from '../language/vocabulary/word-table.ts';
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
        where = $db.product.price like "1%"
      } as $rows
    }
    response = $rows
  }
`;

/** What words of other languages are called here, when they stand behind a value. */
const OPERATORS = wordTable<string>({
  and: '&&',
  or: '||',
  like: 'like',
  ilike: 'ilike',
  in: 'in',
  contains: 'contains',
  includes: 'includes',
  between: 'between',
  not: '!=',
  is: '==',
});

export const leftoverAfterValue: Check = {
  id: 'leftover-after-value',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A word behind a value, on the same line.',
  why: 'The value ends before it: the word is read as something new, and the push is refused. Operators are written `&&`, `||`, `!=`, or as words in small letters.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace(' like ', ' LIKE ') },
    at: ['LIKE'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  visit: {
    block: ({ entries }, _ancestors, { text, report }) => {
      for (const [index, entry] of entries.entries()) {
        const next = entries[index + 1];
        if (next?.type !== 'statement' || !isLeftover(entry, next, text)) continue;
        const word = next.keyword.text;
        const right = OPERATORS[word.toLowerCase()];
        const at = next.keyword;
        report({
          at,
          message:
            right === undefined || right === word
              ? `"${word}" stands behind a value and does not belong to it.`
              : `There is no operator "${word}".`,
          ...(right === undefined || right === word
            ? { help: 'What follows a value starts a line of its own.' }
            : { suggestions: [right] }),
          ...(right === undefined ||
          right !== word.toLowerCase() ||
          right === word ||
          next.header.length !== 1
            ? {}
            : { fix: { title: `Write "${right}"`, at, text: right } }),
        });
      }
    },
  },
};

/** Whether a statement begins on the line on which a value ends. */
export function isLeftover(before: Entry | undefined, statement: Statement, text: string): boolean {
  if (before?.type !== 'assignment' || statement.disabled) return false;
  return !/[\n,;]/.test(text.slice(before.end, statement.start));
}
