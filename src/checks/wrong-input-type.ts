import { findActivePairs, findAssignment, placeName } from '../workspace/clauses.ts';
import type { FieldShape } from '../workspace/contract.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import { describeType, type ValueType } from '../workspace/flow/value-type.ts';
import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findCall } from './find-call.ts';
import { xs } from './xs.ts';

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
  create: ({ object, text, workspace, report }) => ({
    statement: (statement, ancestors) => {
      const call = findCall(statement, ancestors, object, workspace);
      const input = findAssignment(statement.body, 'input')?.value;
      if (call === undefined || input?.type !== 'object') return;
      for (const pair of findActivePairs(input)) {
        const shape = call.contract.inputs?.find(({ name }) => name === placeName(pair.key).text);
        if (shape === undefined) continue;
        const type = findTypes(object, text, workspace).read(pair.value);
        if (!isWrong(type, shape)) continue;
        report({
          at: pair.value,
          message: `Input "${shape.name}" of ${describeObject(call)} takes ${describeField(shape)}, and this is ${describeType(type)}.`,
        });
      }
    },
  }),
};

const NUMBERS: ReadonlySet<string> = new Set(['int', 'decimal']);
const TEXTS: ReadonlySet<string> = new Set(['text', 'email', 'password', 'uuid', 'enum']);
const SCALARS: ReadonlySet<string> = new Set([...NUMBERS, ...TEXTS, 'bool', 'timestamp', 'date']);

function isWrong(type: ValueType, { type: wanted, list }: FieldShape): boolean {
  if (type.kind === 'unknown' || type.kind === 'null') return false;
  if (list) return SCALARS.has(wanted) && (type.kind === 'number' || type.kind === 'bool');
  if (!SCALARS.has(wanted)) return false;
  if (type.kind === 'list' || type.kind === 'object') return true;
  if (NUMBERS.has(wanted) && type.kind === 'text' && type.of === undefined) {
    const [literal, ...others] = type.values ?? [];
    return literal !== undefined && others.length === 0 && literal !== '' && Number.isNaN(Number(literal));
  }
  return false;
}

function describeField({ type, list }: FieldShape): string {
  return list ? `a list (${type}[])` : `${type}`;
}
