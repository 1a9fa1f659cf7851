import { required, type StatementRow } from './statement-row.ts';

export const TEXT_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'text.contains': { operand: 'variable', arguments: { value: required }, returns: true },
  'text.icontains': { operand: 'variable', arguments: { value: required }, returns: true },
  'text.starts_with': { operand: 'variable', arguments: { value: required }, returns: true },
  'text.istarts_with': { operand: 'variable', arguments: { value: required }, returns: true },
  'text.ends_with': { operand: 'variable', arguments: { value: required }, returns: true },
  'text.iends_with': { operand: 'variable', arguments: { value: required }, returns: true },

  'text.append': { operand: 'variable', changes: true, arguments: { value: required } },
  'text.prepend': { operand: 'variable', changes: true, arguments: { value: required } },
  'text.trim': { operand: 'variable', changes: true, arguments: { value: required } },
  'text.ltrim': { operand: 'variable', changes: true, arguments: { value: required } },
  'text.rtrim': { operand: 'variable', changes: true, arguments: { value: required } },
};
