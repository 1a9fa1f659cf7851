import type { Node } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { OPERATORS } from '../language/vocabulary/operators.ts';
import type { Check, CheckContext } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function probe {
    input {
      int size
    }
    stack {
      precondition ($input.size in [1, 2])
    }
    response = true
  }
`;

export const queryOperatorOutsideQuery: Check = {
  id: 'query-operator-outside-query',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'An operator of queries in an ordinary expression.',
  why: 'The push is refused. `in`, `contains`, `like` and their like ask a database: they stand in the `where` of a query. Elsewhere filters do that.',
  bad: { sources: { 'function/probe.xs': bad }, at: ['$input.size in [1, 2]'] },
  good: { 'function/probe.xs': bad.replace('$input.size in [1, 2]', '[1, 2]|some:$$ == $input.size') },
  visit: {
    binary: (node, context, ancestors) => judge(node.operator, node, ancestors, context),
    between: (node, context, ancestors) =>
      judge(node.negated ? 'not between' : 'between', node, ancestors, context),
  },
};

/** What does the same in other expressions. */
const INSTEAD: Readonly<Record<string, string>> = {
  in: 'Write `$list|some:$$ == $value`.',
  contains: 'Write `$list|some:$$ == $value`.',
  includes: 'Write `$text|contains:"a"`.',
  like: 'Write `$text|contains:"a"`, or use the filter "regex_matches".',
  ilike: 'Write `$text|icontains:"a"`.',
  between: 'Write `$n >= 1 && $n <= 5`.',
  overlaps: 'Write `($one|intersect:$other|count) > 0`.',
  '!~': 'Use the filter "regex_matches".',
  '=': 'Write `==`.',
};

function judge(operator: string, node: Node, ancestors: Ancestors, { report }: CheckContext): void {
  if (OPERATORS[operator]?.where !== 'query' || isInQuery(ancestors)) return;
  // Between backticks the language server takes every operator, and in exported files they stand there.
  if (ancestors.some(({ type }) => type === 'template')) return;
  const parent = ancestors.at(-1);
  const isLoop = parent?.type === 'parenthesized' && isForeach(ancestors.at(-2));
  const help = isLoop
    ? 'Write `foreach ($rows) { each as $row { … } }`.'
    : INSTEAD[operator.replace(/^not /, '')];
  report({
    at: node,
    message: `Operator "${operator}" stands outside of a query.`,
    ...(help === undefined ? {} : { help }),
  });
}

function isForeach(node: Node | undefined): boolean {
  return node?.type === 'statement' && node.keyword.text === 'foreach';
}
