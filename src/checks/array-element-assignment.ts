import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $list {
        value = [1, 2]
      }
      var.update $list {
        value = $list|set:"0":$input.n
      }
    }
    response = $list
  }
`;

export const arrayElementAssignment: Check = {
  id: 'array-element-assignment',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A variable that is set at one place of a list.',
  why: 'The server refuses the whole push. Set the whole list anew.',
  bad: {
    sources: {
      'function/probe.xs': good.replace(
        /var.update [\s\S]*?\}/,
        'var $list[0] {\n      value = $input.n\n    }',
      ),
    },
    at: ['$list[0]'],
  },
  good: { 'function/probe.xs': good },
  keywords: (keyword) => keyword === 'var',
  visit: {
    statement: ({ header }, { report }) => {
      const [first] = header;
      if (first?.type !== 'index') return;
      report({
        at: first,
        message: '"var" takes the name of a variable, not an item of a list.',
        help: 'Write `var.update $list { value = $list|set:$index:$value }`.',
      });
    },
  },
};
