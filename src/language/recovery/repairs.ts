import type { SyntaxProblem } from '../syntax-problem.ts';
import type { Edit } from './patched-text.ts';

/** A change that makes a text readable again, in thought only. */
export interface Repair extends Edit {
  /**
   * Whether what it stands in is a guess from there on. A brace that was put in at the end of a block is none: what the
   * block holds is still what its author wrote.
   */
  readonly guess: boolean;
}

/** A text with more is no XanoScript with slips in it. */
const MAX_REPAIRS = 1000;

/** Collects what is mended and what is told about it. */
export class Repairs {
  readonly edits: Repair[] = [];
  readonly problems: SyntaxProblem[] = [];

  /** Whether it is no use to go on. */
  get isFull(): boolean {
    return this.edits.length > MAX_REPAIRS;
  }

  add(edit: Edit, guess: boolean): void {
    this.edits.push({ ...edit, guess });
  }

  report(problem: SyntaxProblem): void {
    this.problems.push(problem);
  }
}
