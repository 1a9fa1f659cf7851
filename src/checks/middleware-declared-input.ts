import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  middleware guard {
    input {
      json vars
      enum type {
        values = ["pre", "post"]
      }
      text token
    }
    stack {
      debug.log {
        value = $input.token
      }
    }
    response = $input.vars
    response_strategy = "merge"
    exception_policy = "rethrow"
  }
`;

/** What the platform hands to a middleware. */
const GIVEN: ReadonlySet<string> = new Set(['vars', 'type']);

export const middlewareDeclaredInput: Check = {
  id: 'middleware-declared-input',
  category: 'runtime',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A middleware that reads an input of its own.',
  why: 'A middleware is handed `vars` and `type` only: any other input cannot be located, a default does not help. What the caller sent is in `$input.vars`.',
  bad: { sources: { 'middleware/guard.xs': bad }, at: ['token'] },
  good: {
    'middleware/guard.xs': bad.replace('\n    text token', '').replace('$input.token', '$input.vars.token'),
  },
  create: ({ object, report }) => {
    if (object.kind !== 'middleware') return {};
    return {
      member: ({ object: of, property }) => {
        if (of.type !== 'variable' || of.name !== 'input') return;
        if (GIVEN.has(property.text) || property.text.startsWith('$')) return;
        // What is not declared is reported as such.
        if (object.contract.inputs?.some(({ name }) => name === property.text) !== true) return;
        report({
          at: property,
          message: `A middleware is handed "vars" and "type" only, so "${property.text}" is never there.`,
          help: 'What the caller sent is in "$input.vars"; what the middleware itself must know comes from a variable or an environment variable.',
        });
      },
    };
  },
};
