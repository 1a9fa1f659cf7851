import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $debt {
        value = 0 - $input.n
      }
    }
    response = $debt
  }
`;

export const unaryMinusOnVariable: Check = {
  id: 'unary-minus-on-variable',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A minus before a variable.',
  why: 'The server refuses the whole push: a minus belongs to a number. Subtract from zero.',
  bad: { sources: { 'function/probe.xs': good.replace('0 - $input.n', '-$input.n') }, at: ['-$input.n'] },
  good: { 'function/probe.xs': good },
  visit: {
    unary: (node, { text, report }, ancestors) => {
      const { operator, operand } = node;
      if (operator !== '-' || operand.type === 'number') return;
      const value = `0 - ${text.slice(operand.start, operand.end)}`;
      const parent = ancestors.at(-1);
      const alone =
        parent?.type === 'assignment' || parent?.type === 'pair' || parent?.type === 'parenthesized';
      report({
        at: node,
        message: 'A minus cannot stand before a variable.',
        help: 'Write `0 - $total`.',
        // What a filter behind it would belong to is not certain.
        ...(operand.type === 'variable' || operand.type === 'member'
          ? { fix: { title: 'Subtract from zero', at: node, text: alone ? value : `(${value})` } }
          : {}),
      });
    },
  },
};
