import { findStatements, hasBroken, placeName } from '../workspace/clauses.ts';
import { findRequiredInputs } from '../workspace/inputs.ts';
import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findInputs, isHandingOver } from './parts/find-inputs.ts';
import { xs } from './parts/xs.ts';

const callee = xs`
  function shipping {
    input {
      text country
      int weight?
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

export const missingInput: Check = {
  id: 'missing-input',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A call without an input that the called object requires.',
  why: 'The call fails when it runs, for every caller. An input is required unless it has a "?" after its name or a default.',
  bad: {
    sources: {
      'function/shipping.xs': callee,
      'function/pay.xs': good.replace('country: "NO"', 'weight: 1'),
    },
    at: ['shipping'],
  },
  good: { 'function/shipping.xs': callee, 'function/pay.xs': good },
  keywords: (keyword) => isHandingOver(keyword),
  visit: {
    statement: (statement, { object, workspace, report }) => {
      for (const { call, name, input } of findInputs(statement, object, workspace)) {
        // What is in a variable cannot be told from here.
        if (input !== undefined && (input.type !== 'object' || input.broken !== undefined)) continue;
        if (input === undefined && hasBroken(statement.body)) continue;
        // A test may want to be refused.
        if (statement.keyword.text === 'test' && findStatements(statement.body, 'expect.to_throw').length > 0)
          continue;
        const given = new Set(
          (input?.pairs ?? []).filter((pair) => !pair.disabled).map((pair) => placeName(pair.key).text),
        );
        const missing = findRequiredInputs(call.contract).filter((field) => !given.has(field.name));
        if (missing.length === 0) continue;
        const names = missing.map((field) => `"${field.name}"`).join(' and ');
        report({
          at: name,
          message: `The call of ${describeObject(call)} lacks the required input ${names}.`,
          help: `Add ${missing.map((field) => `\`${field.name}: …\` (${field.type})`).join(' and ')} to its input.`,
          ...(call.origin === 'file'
            ? {
                related: [{ file: call.file, at: call.placedName, message: 'Its inputs are declared here.' }],
              }
            : {}),
        });
      }
    },
  },
};
