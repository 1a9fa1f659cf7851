import { wordTable } from './word-table.ts';

export interface InputFilterRow {
  /** Fewest and most arguments. */
  readonly arguments: readonly [fewest: number, most: number];
  /**
   * Types of field that it works on; a list of such a type counts too, `list` is a list of anything. Without them it is
   * for all.
   */
  readonly types?: readonly string[];
}

/** Types of which it is known which filters they take, and that they take no others. Of the rest nobody says so. */
export const FILTERED_TYPES: readonly string[] = [
  ...['text', 'email', 'password', 'int', 'decimal'],
  // These take none, but for `max_size` and the length of a list.
  ...['json', 'enum', 'object', 'file'],
];

/** What `filters=` of a field takes: `text name filters=trim|min:3`. */
export const INPUT_FILTERS: Readonly<Record<string, InputFilterRow>> = wordTable<InputFilterRow>({
  trim: { arguments: [0, 0], types: ['text', 'email'] },
  lower: { arguments: [0, 0], types: ['text', 'email'] },
  upper: { arguments: [0, 0], types: ['text'] },
  min: { arguments: [1, 1], types: ['text', 'int', 'decimal', 'password', 'list'] },
  max: { arguments: [1, 1], types: ['text', 'int', 'decimal', 'password', 'list'] },
  startsWith: { arguments: [1, 1], types: ['text'] },
  prevent: { arguments: [1, 1], types: ['text'] },
  alphaOk: { arguments: [0, 0], types: ['text'] },
  digitOk: { arguments: [0, 0], types: ['text'] },
  ok: { arguments: [1, 1], types: ['text'] },
  pattern: { arguments: [1, 2], types: ['text'] },
  minAlpha: { arguments: [1, 1], types: ['password'] },
  minLowerAlpha: { arguments: [1, 1], types: ['password'] },
  minUpperAlpha: { arguments: [1, 1], types: ['password'] },
  minDigit: { arguments: [1, 1], types: ['password'] },
  minSymbol: { arguments: [1, 1], types: ['password'] },
  // From the documentation; the language server refuses it.
  max_size: { arguments: [1, 1], types: ['file'] },
  // `filters=@:dbo=36`: a link to a table, as older exports write it. The language server takes it behind any type.
  '@': { arguments: [1, 1] },
});
