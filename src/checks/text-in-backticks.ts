import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $greeting {
        value = "Order " ~ $input.n
      }
    }
    response = $greeting
  }
`;

const OPENING = ['$', '{'].join('');
const PLACEHOLDER = `\`Order ${OPENING}$input.n}\``;

export const textInBackticks: Check = {
  id: 'text-in-backticks',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A text with placeholders between backticks.',
  why: 'Between backticks stands an expression: the text is not put together, and the push is refused or the value is wrong. Join texts by `~`.',
  bad: {
    sources: { 'function/probe.xs': good.replace('"Order " ~ $input.n', PLACEHOLDER) },
    at: [PLACEHOLDER],
  },
  good: { 'function/probe.xs': good },
  visit: {
    template: (node, { report }, ancestors) => {
      // Code that stands between fences has backticks of its own.
      if (ancestors.some((outer) => outer.type === 'template')) return;
      if (node.fenced || node.text?.includes(OPENING) !== true) return;
      report({
        at: node,
        message: 'Backticks hold an expression, not a text with placeholders.',
        help: 'Write `"Hello " ~ $name`.',
      });
    },
  },
};
