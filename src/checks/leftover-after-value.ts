import type { Entry, Statement } from '../language/ast.ts';
import { resolveForeignOperator } from '../language/vocabulary/foreign-operators.ts';
import type { Span } from '../source/span.ts';
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

export const leftoverAfterValue: Check = {
  id: 'leftover-after-value',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A word behind a value, on the same line.',
  why: 'The value ends before it: the word is read as something new, and the push is refused. Operators are written `&&`, `||`, `!=`, or as words in small letters.',
  bad: {
    sources: { 'table/product.xs': table, 'function/probe.xs': good.replace(' like ', ' LIKE ') },
    at: ['LIKE'],
  },
  good: { 'table/product.xs': table, 'function/probe.xs': good },
  visit: {
    block: ({ entries }, { text, report }) => {
      entries.forEach((entry, index) => {
        const next = entries[index + 1];
        if (next?.type !== 'statement' || !isLeftover(entry, next, text)) return;
        const { words, at, operands } = readWords(next);
        const meaning = resolveForeignOperator(words);
        const use = meaning?.use;
        report({
          at,
          message:
            meaning === undefined
              ? `"${words}" stands behind a value and does not belong to it.`
              : `There is no operator "${words}".`,
          ...(use === undefined
            ? { help: meaning?.help ?? 'What follows a value starts a line of its own.' }
            : { suggestions: [use] }),
          // In small letters it is right, as long as one value stands behind it.
          ...(use === words.toLowerCase() && operands === 1
            ? { fix: { title: `Write "${use}"`, at, text: use } }
            : {}),
        });
      });
    },
  },
};

interface Words {
  readonly words: string;
  readonly at: Span;
  /** How many values stand behind them. */
  readonly operands: number;
}

/** `NOT IN $list`, `is not null`: an operator of two words is read as a statement and what stands behind its name. */
function readWords({ keyword, header }: Statement): Words {
  const [second] = header;
  if (second?.type === 'identifier') {
    const words = `${keyword.text} ${second.text}`;
    if (resolveForeignOperator(words) !== undefined)
      return { words, at: { start: keyword.start, end: second.end }, operands: header.length - 1 };
  }
  return { words: keyword.text, at: keyword, operands: header.length };
}

/** Whether a statement begins on the line on which a value ends. */
export function isLeftover(before: Entry | undefined, statement: Statement, text: string): boolean {
  if (before?.type !== 'assignment' || statement.disabled) return false;
  return !/[\n,;]/.test(text.slice(before.end, statement.start));
}
