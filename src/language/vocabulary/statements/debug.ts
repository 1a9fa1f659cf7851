import { required, type StatementRow } from './statement-row.ts';

export const DEBUG_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'debug.log': { operand: 'none', arguments: { value: required } },
  'debug.stop': { operand: 'none', arguments: { value: required } },
};
