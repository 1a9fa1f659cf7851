import type { Expression } from '../language/ast.ts';
import { findNearest } from '../source/nearest.ts';
import { placeName } from '../workspace/clauses.ts';
import { findInputNames } from '../workspace/inputs.ts';
import { describeObject, type WorkspaceObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findInputs } from './parts/find-inputs.ts';
import { xs } from './parts/xs.ts';

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
  create: ({ object, workspace, report }) => {
    const look = (call: WorkspaceObject, input: Expression | undefined): void => {
      const names = findInputNames(call.contract, workspace);
      if (names === undefined || input?.type !== 'object') return;
      for (const pair of input.pairs) {
        const key = placeName(pair.key);
        if (pair.disabled || names.has(key.text)) continue;
        report({
          at: key,
          message: `${describeObject(call)} takes no input "${key.text}".`,
          suggestions: findNearest(key.text, names),
        });
      }
    };
    return {
      statement: (statement) => {
        for (const { call, input } of findInputs(statement, object, workspace)) look(call, input);
      },
    };
  },
};
