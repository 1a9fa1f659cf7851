import type { Expression } from '../language/ast.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function on {
    input {
      json options
    }
    stack {
      conditional {
        if ($input.options|get:"on":false) {
          return {
            value = "on"
          }
        }
      }
    }
    response = "off"
  }
`;

export const bareFilterAsCondition: Check = {
  id: 'bare-filter-as-condition',
  category: 'rewritten',
  severity: 'warning',
  offByDefault: true,
  scope: 'document',
  basis: 'reported',
  summary: 'A value that `get` takes out, alone as the condition of an `if`.',
  why: 'The branch is never taken, and an added `== true` is left out when the stack is saved in the console. Keep the value in a variable, and compare that. Filters that answer yes or no are not reported.',
  bad: { sources: { 'function/on.xs': bad }, at: ['$input.options|get:"on":false'] },
  good: {
    'function/on.xs': bad
      .replace('stack {\n', 'stack {\n    var $on {\n      value = $input.options|get:"on":false\n    }\n')
      .replace('($input.options|get:"on":false)', '($on == true)'),
  },
  keywords: (keyword) => CONDITIONS.has(keyword),
  visit: {
    statement: (statement, { report }) => {
      const [condition] = statement.header;
      const bare = condition === undefined || condition.type === 'attribute' ? undefined : strip(condition);
      const last = bare?.type === 'filtered' ? bare.filters.at(-1) : undefined;
      if (bare === undefined || last?.name.text !== 'get') return;
      // `$a|get:"b" != null` is how Xano writes a comparison with what comes out.
      if (last.arguments.some(({ type }) => type === 'binary')) return;
      report({
        at: bare,
        message: 'What "get" takes out is the whole condition: this branch may never be taken.',
        help: 'Keep the value in a variable, and compare it with true.',
      });
    },
  },
};

const CONDITIONS: ReadonlySet<string> = new Set(['if', 'elseif']);

function strip(expression: Expression): Expression {
  return expression.type === 'parenthesized' && expression.expression !== undefined
    ? strip(expression.expression)
    : expression;
}
