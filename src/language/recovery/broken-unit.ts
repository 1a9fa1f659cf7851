import type { Span } from '../../source/span.ts';
import type { Entry, Expression } from '../ast.ts';

/** A part of a list that cannot be read as what it should be. */
export interface BrokenUnit {
  /** Its text, without what stands between brackets that go over lines. */
  readonly shell: string;
  /** Where a letter of the shell stands in the file. */
  readonly place: (span: Span) => Span;
  readonly whole: Span;
  /** For the offset of an opening brace in the shell, what it holds, read as the entries of a block. */
  readonly readBody: (open: number) => readonly Entry[];
  /** For the offset of an opening bracket in the shell, the object or list that begins there and ends with the unit. */
  readonly readValue: (open: number) => Expression | undefined;
}
