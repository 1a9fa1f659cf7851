import type { Span } from '../../source/span.ts';

/** Told of each thing that cannot be read. Places are offsets in the file. */
export interface Stop {
  readonly at: number;
  /** What could not be read. */
  readonly unit: Span;
  readonly expected: readonly string[];
  readonly tooDeep: boolean;
  /** Where the bracket opens in which it stands. */
  readonly owner: number | undefined;
  /** Where something stands behind what would be whole without it, on the same line. */
  readonly rest: number | undefined;
}
