import { findActivePairs, findAssignment, placeName } from '../workspace/clauses.ts';
import { resolveField } from '../workspace/field-names.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import { describeType } from '../workspace/flow/value-type.ts';
import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findCall, isCall } from './parts/find-call.ts';
import { describeFieldType, isWrongType } from './parts/is-wrong-type.ts';
import { xs } from './parts/xs.ts';

const callee = xs`
  function total {
    input {
      int[] prices
    }
    stack
    response = $input.prices|sum
  }
`;
const bad = xs`
  function pay {
    input
    stack {
      function.run total {
        input = {prices: 12}
      } as $total
    }
    response = $total
  }
`;

export const wrongInputType: Check = {
  id: 'wrong-input-type',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A call that hands over a value of surely the wrong type.',
  why: 'The called object refuses the value, or works with something else. Values that Xano turns into one another (numbers, texts that hold numbers, bools, times) are not reported.',
  bad: { sources: { 'function/total.xs': callee, 'function/pay.xs': bad }, at: ['12'] },
  good: { 'function/total.xs': callee, 'function/pay.xs': bad.replace('prices: 12', 'prices: [12]') },
  keywords: (keyword) => isCall(keyword),
  visit: {
    statement: (statement, { object, text, workspace, report }) => {
      const call = findCall(statement, object, workspace);
      const input = findAssignment(statement.body, 'input')?.value;
      if (call === undefined || input?.type !== 'object') return;
      for (const pair of findActivePairs(input)) {
        const shape = resolveField(call.contract.inputs, placeName(pair.key).text);
        if (shape === undefined) continue;
        const type = findTypes(object, text, workspace).read(pair.value);
        if (!isWrongType(type, shape)) continue;
        report({
          at: pair.value,
          message: `Input "${shape.name}" of ${describeObject(call)} takes ${describeFieldType(shape)}, and this is ${describeType(type)}.`,
        });
      }
    },
  },
};
