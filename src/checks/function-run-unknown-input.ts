import { findNearest } from '../source/nearest.ts';
import { findAssignment, placeName } from '../workspace/clauses.ts';
import { findInputNames } from '../workspace/inputs.ts';
import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findCall } from './find-call.ts';
import { xs } from './xs.ts';

const callee = xs`
  function shipping {
    input {
      text country
    }
    stack
    response = 5
  }
`;
const good = xs`
  function pay {
    input
    stack {
      function.run shipping {
        input = {country: "NO"}
      } as $cost
    }
    response = $cost
  }
`;

export const functionRunUnknownInput: Check = {
  id: 'function-run-unknown-input',
  category: 'contract',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A call with an input that the called object does not declare.',
  why: 'The value is dropped without a word, so the called object works with its default or with nothing.',
  bad: {
    sources: {
      'function/shipping.xs': callee,
      'function/pay.xs': good.replace('country: "NO"', 'country: "NO", cuntry: "SE"'),
    },
    at: ['cuntry'],
  },
  good: { 'function/shipping.xs': callee, 'function/pay.xs': good },
  create: ({ object, workspace, report }) => ({
    statement: (statement, ancestors) => {
      const call = findCall(statement, ancestors, object, workspace);
      const names = call === undefined ? undefined : findInputNames(call.contract, workspace);
      const input = findAssignment(statement.body, 'input')?.value;
      if (call === undefined || names === undefined || input?.type !== 'object') return;
      for (const pair of input.pairs) {
        const key = placeName(pair.key);
        if (pair.disabled || names.includes(key.text)) continue;
        report({
          at: key,
          message: `${describeObject(call)} takes no input "${key.text}".`,
          suggestions: findNearest(key.text, names),
        });
      }
    },
  }),
};
