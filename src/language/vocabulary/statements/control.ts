import { ERROR_TYPES } from '../error-types.ts';
import { optional, required, type StatementRow } from './statement-row.ts';

export const CONTROL_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  var: { operand: 'new-variable', arguments: { value: required } },
  'var.update': { operand: 'variable', changes: true, arguments: { value: required } },
  conditional: { operand: 'none', arguments: {}, branches: { if: 'one', elseif: 'many', else: 'optional' } },
  switch: { operand: 'expression', arguments: {}, branches: { case: 'many', default: 'optional' } },
  for: { operand: 'expression', arguments: {}, branches: { each: 'one' } },
  foreach: { operand: 'expression', arguments: {}, branches: { each: 'one' } },
  while: { operand: 'expression', arguments: {}, branches: { each: 'one' } },
  // Drops the item at hand from the list; the documentation writes `remove`.
  'foreach.remove': { operand: 'none', arguments: {}, onlyIn: ['foreach'] },
  remove: { operand: 'none', arguments: {}, onlyIn: ['foreach'] },
  break: { operand: 'none', arguments: {}, onlyIn: ['loop'] },
  continue: { operand: 'none', arguments: {}, onlyIn: ['loop'] },
  return: { operand: 'none', arguments: { value: required } },
  throw: { operand: 'none', arguments: { name: required, value: required } },
  // Both sources want `catch`; exported files do without.
  try_catch: {
    operand: 'none',
    arguments: {},
    branches: { try: 'one', catch: 'optional', finally: 'optional' },
  },
  group: { operand: 'none', arguments: {}, branches: { stack: 'one' } },
  precondition: {
    operand: 'expression',
    arguments: { error_type: { kind: 'text', values: ERROR_TYPES }, error: optional, payload: optional },
  },
  // `await $id as $result`, or without operand `await { ids = …, timeout = … }`.
  await: { operand: 'optional-variable', arguments: { ids: optional, timeout: optional }, returns: true },
  // What the server leaves where it could not make sense of a statement; it never does anything.
  placeholder: { operand: 'optional-reference', arguments: {}, openArguments: true, returns: true },
};
