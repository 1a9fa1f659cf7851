import { REJECTED_VARIABLES } from '../language/vocabulary/variables.ts';
import { findFlow } from '../workspace/flow/flow.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const REJECTED: ReadonlySet<string> = new Set(REJECTED_VARIABLES);

const bad = xs`
  function origin {
    input
    stack {
      var $env {
        value = "test"
      }
    }
    response = $env
  }
`;

export const reservedVariable: Check = {
  id: 'reserved-variable',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A variable with a name that means something else already.',
  why: 'The push is refused, or the name goes on meaning what it meant before. Reserved are `$input`, `$var`, `$auth`, `$env` and `$error`.',
  bad: { sources: { 'function/origin.xs': bad }, at: ['$env'] },
  good: { 'function/origin.xs': bad.replaceAll('$env', '$origin') },
  visit: {
    document: (_node, { object, text, report }) => {
      for (const { name, at, kind } of findFlow(object, text).definitions) {
        if (kind === 'unknown' || !REJECTED.has(name)) continue;
        report({
          at,
          message: `"$${name}" is reserved and cannot be set.`,
          help: 'Choose another name for the variable.',
        });
      }
    },
  },
};
