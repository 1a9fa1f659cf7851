import { findFlow } from '../workspace/flow/flow.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function careful {
    input
    stack {
      try_catch {
        try {
          debug.log {
            value = "tried"
          }
        }
        catch {
          debug.log {
            value = "failed"
          }
        }
      }
    }
    response = $error.message
  }
`;

export const errorOutsideCatch: Check = {
  id: 'error-outside-catch',
  category: 'runtime',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: '`$error` outside of a `catch`.',
  why: 'What was caught is there in the `catch` only; the push is refused elsewhere. Keep it in a variable to use it behind the block.',
  bad: { sources: { 'function/careful.xs': bad }, at: ['$error'] },
  good: {
    'function/careful.xs': bad
      .replace('"failed"', '$error.message')
      .replace('$error.message\n}', '"done"\n}'),
  },
  visit: {
    document: (_node, { object, text, report }) => {
      const flow = findFlow(object, text);
      // A document that sets it has another mistake, which is reported there.
      if (flow.definitions.some(({ name }) => name === 'error')) return;
      for (const { node, caught } of flow.errors) {
        if (caught) continue;
        report({ at: node, message: '"$error" is there inside of a "catch" only.' });
      }
    },
  },
};
