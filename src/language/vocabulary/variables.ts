import { wordTable } from './word-table.ts';

export interface ContextVariableRow {
  readonly meaning: string;
  /** Where it is there; without it, in every stack. */
  readonly only?: 'query expression' | 'item' | 'reduce' | 'addon input' | 'test' | 'catch' | 'agent text';
}

/** Variables that are there without being set. Names are as in the tree: without the dollar sign, `$` for `$$`. */
export const CONTEXT_VARIABLES: Readonly<Record<string, ContextVariableRow>> = wordTable<ContextVariableRow>({
  var: { meaning: 'the variables of the stack: `$var.total` is `$total`' },
  input: { meaning: 'the inputs' },
  auth: { meaning: 'the caller: `$auth.id` and what was put into the token' },
  env: { meaning: 'the environment' },
  db: { meaning: 'columns of the tables of a query', only: 'query expression' },
  this: { meaning: 'the item at hand', only: 'item' },
  $: { meaning: 'the item at hand', only: 'item' },
  index: { meaning: 'the position of the item at hand', only: 'item' },
  parent: { meaning: 'the whole list', only: 'item' },
  result: { meaning: 'what has been gathered so far', only: 'reduce' },
  output: { meaning: 'the row that is completed', only: 'addon input' },
  response: { meaning: 'what the document under test results in', only: 'test' },
  error: { meaning: 'what was caught: `name`, `code`, `message`, `result`', only: 'catch' },
  args: { meaning: 'what the agent was run with', only: 'agent text' },
});

/** Refused as the name of a variable by the vendor's language server. */
export const REJECTED_VARIABLES = ['input', 'var', 'auth', 'env', 'error'] as const;

/**
 * Called reserved by the vendor's documentation, yet used as names of variables in many exported files. `$result` and
 * `$index` are not listed here: they are ordinary names outside of filters that ask each item.
 */
export const RESERVED_VARIABLES = ['response', 'output', 'db', 'this', 'toolset'] as const;
