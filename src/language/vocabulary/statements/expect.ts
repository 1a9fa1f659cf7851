import { optional, required, type StatementRow } from './statement-row.ts';

const onlyIn: StatementRow['onlyIn'] = ['test', 'workflow_test'];

export const EXPECT_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'expect.to_be_true': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_be_false': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_be_in_the_past': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_be_in_the_future': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_be_defined': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_not_be_defined': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_be_null': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_not_be_null': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_be_empty': { operand: 'expression', arguments: {}, onlyIn },
  'expect.to_equal': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_not_equal': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_start_with': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_end_with': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_be_greater_than': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_be_less_than': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_match': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_contain': { operand: 'expression', arguments: { value: required }, onlyIn },
  'expect.to_be_within': { operand: 'expression', arguments: { min: required, max: required }, onlyIn },
  // In a unit test what was run before is what has to throw; in a workflow test it is the `stack`.
  'expect.to_throw': {
    operand: 'none',
    arguments: { exception: { kind: 'text' }, value: optional },
    branches: { stack: 'optional' },
    onlyIn,
  },
};
