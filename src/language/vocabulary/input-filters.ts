import { wordTable } from './word-table.ts';

export interface InputFilterRow {
  /** Fewest and most arguments. */
  readonly arguments: readonly [fewest: number, most: number];
  /** Types of field that it works on; a list of such a type counts too, `list` is a list of anything. */
  readonly types: readonly string[];
}

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
  max_size: { arguments: [1, 1], types: ['file'] },
  // `filters=@:dbo=36`: a link to a table, as older exports write it.
  '@': { arguments: [1, 1], types: ['int', 'uuid'] },
});
