import { required, type StatementRow } from './statement-row.ts';

export const OBJECT_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'object.keys': { operand: 'none', arguments: { value: required }, returns: true },
  'object.values': { operand: 'none', arguments: { value: required }, returns: true },
  'object.entries': { operand: 'none', arguments: { value: required }, returns: true },
};
