import type { Binary, Expression } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import type { Check, Finding } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function status {
    input {
      text? status?
    }
    stack
    response = {status: $input.status ?? "new"}
  }
`;

export const textAsCondition: Check = {
  id: 'text-as-condition',
  category: 'result',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A text in quotes beside `||` or `&&`, which join conditions.',
  why: 'The result is true or false, and never the text: a fallback is written with `??`. Beside a comparison the text counts as true, so the whole says the same whatever comes in.',
  bad: {
    sources: { 'function/status.xs': good.replace('??', '||') },
    at: ['"new"'],
  },
  good: { 'function/status.xs': good },
  visit: {
    binary: (node, { text, report }, ancestors) => {
      const { operator, left, right } = node;
      if (operator !== '||' && operator !== '&&') return;
      // An argument of a filter goes on to its end: what was meant there has a check of its own.
      if (ancestors.some(({ type }) => type === 'filter-call' || type === 'template')) return;
      for (const side of [left, right]) {
        if (side.type !== 'string') continue;
        report({
          at: side,
          message: `"${operator}" joins conditions, and a text is none.`,
          ...explain(node, side, ancestors, text),
        });
      }
    },
  },
};

/** What can have a fallback. */
const PLAIN: ReadonlySet<Expression['type']> = new Set(['variable', 'member', 'index']);
const COMPARISONS: ReadonlySet<string> = new Set(['==', '!=', '===', '!==', '<', '>', '<=', '>=']);

function explain(
  { operator, left, right }: Binary,
  side: Expression,
  ancestors: Ancestors,
  text: string,
): Pick<Finding, 'help' | 'fix'> {
  const last = left.type === 'binary' && left.operator === operator ? left.right : left;
  if (last.type === 'binary' && COMPARISONS.has(last.operator) && side === right) {
    const asked = text.slice(last.left.start, last.left.end);
    const written = text.slice(side.start, side.end);
    return { help: `Compare it, too: \`${asked} ${last.operator} ${written}\`.` };
  }
  if (operator !== '||' || side !== right || isInQuery(ancestors)) return {};
  const gap = text.slice(left.end, right.start);
  const help = 'A fallback for what is null is written with `??`; for what is empty, with `|first_notempty`.';
  if (!PLAIN.has(left.type) || ancestors.at(-1)?.type === 'binary' || gap.trim() !== '||') return { help };
  const start = left.end + gap.indexOf('||');
  return { help, fix: { title: 'Write "??"', at: { start, end: start + 2 }, text: '??' } };
}
