import { required, type StatementRow } from './statement-row.ts';

export const MATH_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'math.add': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.sub': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.mul': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.div': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.mod': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.bitwise.and': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.bitwise.or': { operand: 'variable', changes: true, arguments: { value: required } },
  'math.bitwise.xor': { operand: 'variable', changes: true, arguments: { value: required } },
};
