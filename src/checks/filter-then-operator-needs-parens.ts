import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      json rows
    }
    stack {
      conditional {
        if (($input.rows|count) > 3) {
          return {
            value = true
          }
        }
      }
    }
    response = false
  }
`;

const OPERATORS: ReadonlySet<string> = new Set(
  '== != === !== < > <= >= && || + - * / % in contains like ilike includes overlaps'.split(' '),
);

export const filterThenOperatorNeedsParens: Check = {
  id: 'filter-then-operator-needs-parens',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A filter directly before an operator, without parentheses around the value and its filters.',
  why: 'The push is refused, or the code fails when it runs ("wrap your filter with parentheses").',
  bad: {
    sources: { 'function/probe.xs': good.replace('($input.rows|count)', '$input.rows|count') },
    at: ['$input.rows|count'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    binary: ({ left, operator }, { text, report }, ancestors) => {
      // In backticks it is read without them.
      if (ancestors.some(({ type }) => type === 'template')) return;
      if (left.type !== 'filtered' || left.base === undefined || !OPERATORS.has(operator)) return;
      report({
        at: left,
        message: `A value with filters needs parentheses before "${operator}".`,
        help: 'Write `($rows|count) > 3`.',
        fix: {
          title: 'Add parentheses',
          at: left,
          text: `(${text.slice(left.start, left.end)})`,
        },
      });
    },
  },
};
