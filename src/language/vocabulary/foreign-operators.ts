import { OPERATORS } from './operators.ts';
import { wordTable } from './word-table.ts';

export interface ForeignOperatorRow {
  /** The operator that means the same. */
  readonly use?: string;
  /** How it is written, where there is no such operator. */
  readonly help?: string;
}

/** Words that stand between two values in other languages, in small letters. */
export const FOREIGN_OPERATORS: Readonly<Record<string, ForeignOperatorRow>> = wordTable<ForeignOperatorRow>({
  and: { use: '&&' },
  or: { use: '||' },
  is: { use: '==' },
  not: { use: '!=' },
  isnt: { use: '!=' },
  eq: { use: '==' },
  equals: { use: '==' },
  ne: { use: '!=' },
  neq: { use: '!=' },
  gt: { use: '>' },
  gte: { use: '>=' },
  lt: { use: '<' },
  lte: { use: '<=' },
  mod: { use: '%' },
  div: { use: '/' },
  nin: { use: 'not in' },
  xor: { help: 'Write `$a != $b` for two values that are true or false.' },
  matches: { help: 'Use the filter "regex_matches".' },
  rlike: { help: 'Write `$db.user.name ~ "^a"` in a query.' },
  startswith: { help: 'Write `$text|starts_with:"a"`.' },
  endswith: { help: 'Write `$text|ends_with:"a"`.' },
  instanceof: { help: 'Use a filter such as "is_array" or "is_object".' },
});

/** Operators that are words: all stand in small letters. */
export const WORD_OPERATORS: readonly string[] = Object.keys(OPERATORS).filter((name) => /^[a-z]/.test(name));

/**
 * What a word, or two with a blank between them, is called here when it stands behind a value.
 * @returns undefined for what is no operator anywhere, and for one that is right as it stands
 */
export function resolveForeignOperator(words: string): ForeignOperatorRow | undefined {
  const small = words.toLowerCase();
  if (words !== small && WORD_OPERATORS.includes(small)) return { use: small };
  return small === 'is not' ? { use: '!=' } : FOREIGN_OPERATORS[small];
}
