import type { Binary, Expression } from '../language/ast.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table event {
    schema {
      int id
      timestamp starts_at
    }
  }
`;
const bad = xs`
  function coming {
    input {
      timestamp? from?
    }
    stack {
      db.query event {
        where = $input.from == null || $db.event.starts_at > $input.from
      } as $events
    }
    response = $events
  }
`;

export const whereNotShortCircuited: Check = {
  id: 'where-not-short-circuited',
  category: 'runtime',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A `where` that asks for null first, and compares with the same value then.',
  why: 'A query becomes SQL, in which both sides are looked at: the null is bound to the column, and the call fails with "invalid value for param". The operators with a question mark skip the comparison.',
  bad: {
    sources: { 'function/coming.xs': bad, 'table/event.xs': table },
    at: ['$input.from == null || $db.event.starts_at > $input.from'],
  },
  good: {
    'function/coming.xs': bad.replace(
      '$input.from == null || $db.event.starts_at >',
      '$db.event.starts_at >?',
    ),
    'table/event.xs': table,
  },
  visit: {
    binary: (binary, { text, report }, ancestors) => {
      if (binary.operator !== '||' || !isInQuery(ancestors)) return;
      const left = readNullTest(binary.left, text);
      const right = strip(binary.right);
      if (left === undefined || right.type !== 'binary' || right.skipsNull || !ORDERS.has(right.operator))
        return;
      const sides = [right.left, right.right].map((side) => textOf(side, text));
      if (!sides.includes(left) || !sides.some((side) => side.startsWith('$db.'))) return;
      report({
        at: binary,
        message: `The null of "${left}" reaches the comparison: both sides of "||" are looked at in a query.`,
        help: `Write the comparison alone, as "${right.operator}?": it is skipped for null.`,
      });
    },
  },
};

const ORDERS: ReadonlySet<string> = new Set(['==', '>', '<', '>=', '<=']);

function readNullTest(expression: Expression, text: string): string | undefined {
  const test = strip(expression);
  if (!isEquality(test)) return undefined;
  const [value, word] = strip(test.right).type === 'word' ? [test.left, test.right] : [test.right, test.left];
  const bare = strip(word);
  if (bare.type !== 'word' || bare.word !== 'null') return undefined;
  const name = textOf(value, text);
  return name.startsWith('$') && !name.startsWith('$db.') ? name : undefined;
}

function isEquality(node: Expression): node is Binary {
  return node.type === 'binary' && node.operator === '==';
}

function strip(expression: Expression): Expression {
  return expression.type === 'parenthesized' && expression.expression !== undefined
    ? strip(expression.expression)
    : expression;
}

function textOf(expression: Expression, text: string): string {
  const { start, end } = strip(expression);
  return text.slice(start, end);
}
