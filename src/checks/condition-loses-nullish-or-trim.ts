import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function check {
    input {
      text name?
    }
    stack {
      conditional {
        if (($input.name ?? "") == "") {
          throw {
            name = "missing"
            value = "A name is needed"
          }
        }
      }
    }
    response = $input.name
  }
`;

export const conditionLosesNullishOrTrim: Check = {
  id: 'condition-loses-nullish-or-trim',
  category: 'rewritten',
  severity: 'warning',
  offByDefault: true,
  scope: 'document',
  basis: 'reported',
  summary: 'A fallback with `??` in the condition of an `if`.',
  why: 'When somebody saves the stack in the console, `??` is left out of conditions, and the test asks something else from then on. In a `value` it stays: keep the value in a variable, and test that.',
  bad: { sources: { 'function/check.xs': bad }, at: ['$input.name ?? ""'] },
  good: {
    'function/check.xs': bad
      .replace('stack {\n', 'stack {\n    var $name {\n      value = ($input.name ?? "")\n    }\n')
      .replace('(($input.name ?? "") ==', '($name =='),
  },
  visit: {
    binary: (binary, { report }, ancestors) => {
      if (binary.operator !== '??') return;
      const owner = ancestors.findLast(({ type }) => type === 'statement' || type === 'assignment');
      if (owner?.type !== 'statement' || !CONDITIONS.has(owner.keyword.text)) return;
      report({
        at: binary,
        message: '"??" in a condition is lost when the stack is saved in the console.',
        help: 'Keep the value with its fallback in a variable, and test the variable.',
      });
    },
  },
};

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'elseif']);
