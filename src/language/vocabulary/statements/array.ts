import { required, type StatementRow } from './statement-row.ts';

export const ARRAY_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  // Ask each item a question
  'array.find': { operand: 'expression-if', arguments: {}, returns: true },
  'array.find_index': { operand: 'expression-if', arguments: {}, returns: true },
  'array.has': { operand: 'expression-if', arguments: {}, returns: true },
  'array.every': { operand: 'expression-if', arguments: {}, returns: true },
  'array.filter': { operand: 'expression-if', arguments: {}, returns: true },
  'array.filter_count': { operand: 'expression-if', arguments: {}, returns: true },
  'array.partition': { operand: 'expression-if', arguments: {}, returns: true },

  // Make a new list
  'array.map': { operand: 'expression', arguments: { by: required }, returns: true },
  'array.group_by': { operand: 'expression', arguments: { by: required }, returns: true },
  'array.union': { operand: 'expression', arguments: { value: required, by: required }, returns: true },
  'array.difference': { operand: 'expression', arguments: { value: required, by: required }, returns: true },
  'array.intersection': {
    operand: 'expression',
    arguments: { value: required, by: required },
    returns: true,
  },

  // Change the list
  'array.push': { operand: 'variable', changes: true, arguments: { value: required } },
  'array.unshift': { operand: 'variable', changes: true, arguments: { value: required } },
  'array.merge': { operand: 'variable', changes: true, arguments: { value: required } },
  'array.pop': { operand: 'variable', changes: true, arguments: {}, returns: true },
  'array.shift': { operand: 'variable', changes: true, arguments: {}, returns: true },
};
