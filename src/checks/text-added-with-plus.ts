import type { Binary, Expression } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import type { Check, Finding } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function greet {
    input {
      text name
    }
    stack
    response = "Hello " + $input.name
  }
`;

export const textAddedWithPlus: Check = {
  id: 'text-added-with-plus',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'documented',
  summary: 'A text with `+` before or behind it: `+` adds numbers, `~` joins texts.',
  why: 'It fails when it runs, since the text is not numeric, or gives a number. Looked at are texts in quotes that hold no number.',
  bad: { sources: { 'function/greet.xs': bad }, at: ['"Hello " + $input.name'] },
  good: { 'function/greet.xs': bad.replace('+', '~') },
  visit: {
    binary: (sum, { text, report }, ancestors) => {
      const parent = ancestors.at(-1);
      // The longest sum tells it.
      if (sum.operator !== '+' || (parent?.type === 'binary' && parent.operator === '+')) return;
      const parts = findParts(sum);
      const word = parts.find(isText);
      if (word === undefined) return;
      // In backticks of a query of an older file a text stands for the column that it names.
      if (ancestors.some(({ type }) => type === 'template') && isInStatementOfTable(ancestors)) return;
      const inQuery = isInQuery(ancestors);
      report({
        at: sum,
        message: `"+" adds numbers, and ${text.slice(word.start, word.end)} is a text.`,
        help: inQuery
          ? 'Join texts in a query with the filter `concat`.'
          : 'Join texts with `~`: `"Hello " ~ $name`.',
        ...(inQuery || parent?.type === 'binary' || parent?.type === 'filter-call'
          ? {}
          : joinTexts(sum, parts, text)),
      });
    },
  },
};

/** `$a`, `" "` and `$b` of `$a + " " + $b`. */
function findParts({ left, right }: Binary): readonly Expression[] {
  const first = left.type === 'binary' && left.operator === '+' ? findParts(left) : [left];
  return [...first, right];
}

function isText(part: Expression): boolean {
  return part.type === 'string' && (part.value.trim() === '' || Number.isNaN(Number(part.value)));
}

/** What stands beside an operator as one thing. */
const PLAIN: ReadonlySet<Expression['type']> = new Set(['string', 'variable', 'member', 'index']);

function joinTexts(sum: Binary, parts: readonly Expression[], text: string): Pick<Finding, 'fix'> {
  // Numbers may be meant to be added before they are joined.
  if (!parts.every(({ type }) => PLAIN.has(type))) return {};
  const joined = parts.map((part, index) => {
    const before = parts[index - 1];
    const gap = before === undefined ? '' : text.slice(before.end, part.start);
    return gap.replace('+', '~') + text.slice(part.start, part.end);
  });
  return { fix: { title: 'Join the texts with "~"', at: sum, text: joined.join('') } };
}

function isInStatementOfTable(ancestors: Ancestors): boolean {
  const statement = ancestors.findLast(({ type }) => type === 'statement');
  return statement?.type === 'statement' && statement.keyword.text.startsWith('db.');
}
