import type { ArgumentRow } from './statements/statement-row.ts';
import { wordTable } from './word-table.ts';

/** What every statement takes besides its own arguments. */
export const COMMON_ARGUMENTS: Readonly<Record<string, ArgumentRow>> = wordTable<ArgumentRow>({
  description: { kind: 'text' },
  disabled: { kind: 'bool' },
  // What the statement results in under a unit test: `{"name of the test": value}`.
  mock: { kind: 'mock' },
});
