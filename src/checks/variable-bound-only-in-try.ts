import { findFlow } from '../workspace/flow/flow.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function rate {
    input
    stack {
      try_catch {
        try {
          api.request {
            url = "https://rates.example/today"
            method = "GET"
          } as $answer
        }
        catch {
          debug.log {
            value = $error.message
          }
        }
      }
    }
    response = $answer.response.result
  }
`;

export const variableBoundOnlyInTry: Check = {
  id: 'variable-bound-only-in-try',
  category: 'runtime',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A variable that only the `try` sets, and that is read behind its `catch`.',
  why: 'After an error the variable is not there: the error that was caught is followed by one that is not. Set the variable before the block, or in the `catch` too.',
  bad: { sources: { 'function/rate.xs': bad }, at: ['$answer'] },
  good: {
    'function/rate.xs': bad
      .replace(
        'value = $error.message\n',
        'value = $error.message\n            description = "told to the log"\n',
      )
      .replace(
        /debug\.log \{[\s\S]*?\n {8}\}/,
        'throw {\n          name = "rates"\n          value = $error.message\n        }',
      ),
  },
  visit: {
    document: (_node, { object, text, report }) => {
      const told = new Set<string>();
      for (const { name, node, reaching, guarded } of findFlow(object, text).uses) {
        if (reaching?.gap?.way !== 'try' || reaching.tested || guarded || told.has(name)) continue;
        told.add(name);
        report({
          at: node,
          message: `Variable "${name}" is not there when the "try" fails before it sets it.`,
          help: `Set "$${name}" before the "try_catch", or in its "catch" as well.`,
          related: reaching.definitions.map(({ at }) => ({
            file: object.file,
            at,
            message: 'It is set here.',
          })),
        });
      }
    },
  },
};
