import { findFlow } from '../workspace/flow/flow.ts';
import { findSetters, findUnsetUses } from '../workspace/flow/unset-uses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  workflow_test refuses {
    stack {
      var $name {
        value = ""
      }
      expect.to_throw {
        stack {
          function.call greet {
            input = {name: $name}
          } as $greeting
        }
        exception = "empty"
      }
    }
  }
`;
const greet = xs`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`;

export const expectToThrowScope: Check = {
  id: 'expect-to-throw-scope',
  category: 'test',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A variable from outside in the `stack` of an `expect.to_throw`.',
  why: 'That stack has variables of its own: the missing one throws, which is then taken for the error that was expected, or for another. Set the variable inside.',
  bad: { sources: { 'function/greet.xs': greet, 'workflow_test/refuses.xs': bad }, at: ['$name'] },
  good: {
    'function/greet.xs': greet,
    'workflow_test/refuses.xs': xs`
      workflow_test refuses {
        stack {
          expect.to_throw {
            stack {
              var $name {
                value = ""
              }
              function.call greet {
                input = {name: $name}
              } as $greeting
            }
            exception = "empty"
          }
        }
      }
    `,
  },
  visit: {
    document: (_node, { object, text, report }) => {
      const flow = findFlow(object, text);
      for (const { name, node, scope } of findUnsetUses(flow)) {
        const set = findSetters(flow).find((definition) => definition.name === name);
        if (scope === undefined || set === undefined) continue;
        report({
          at: node,
          message: `Variable "${name}" is set outside of the "expect.to_throw", where its stack does not see it.`,
          related: [{ file: object.file, at: set.at, message: 'It is set here.' }],
        });
      }
    },
  },
};
