import { findFlow } from '../workspace/flow/flow.ts';
import { findSetters, findUnsetUses } from '../workspace/flow/unset-uses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function greet {
    input {
      text name
    }
    stack {
      var $text {
        value = "Hello " ~ $input.name
      }
      debug.log {
        value = $text
      }
    }
    response = $text
  }
`;

export const variableUsedBeforeSet: Check = {
  id: 'variable-used-before-set',
  category: 'runtime',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A variable that is read before anything can have set it.',
  why: 'The request fails there: Xano cannot locate the variable. It is set further down, or on a way that does not lead here.',
  bad: {
    sources: {
      'function/greet.xs': xs`
        function greet {
          input {
            text name
          }
          stack {
            debug.log {
              value = $text
            }
            var $text {
              value = "Hello " ~ $input.name
            }
          }
          response = $text
        }
      `,
    },
    at: ['$text'],
  },
  good: { 'function/greet.xs': good },
  visit: {
    document: (_node, { object, text, report }) => {
      const flow = findFlow(object, text);
      for (const { name, node, scope } of findUnsetUses(flow)) {
        const set = findSetters(flow).find((definition) => definition.name === name);
        if (set === undefined || scope !== undefined) continue;
        report({
          at: node,
          message:
            set.at.start > node.start
              ? `Variable "${name}" is read before it is set.`
              : `Variable "${name}" is set only on ways that do not lead here.`,
          related: [{ file: object.file, at: set.at, message: 'It is set here.' }],
        });
      }
    },
  },
};
