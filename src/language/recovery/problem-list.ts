import type { SyntaxProblem } from '../syntax-problem.ts';

/** More problems of one file help nobody: it is not XanoScript, or something else. */
const MAX_PROBLEMS = 100;

/** The problems of one file, up to a limit: so a text that is wrong everywhere costs no more time than others. */
export class ProblemList {
  readonly #problems: SyntaxProblem[] = [];

  get all(): readonly SyntaxProblem[] {
    return this.#problems;
  }

  /** Whether what else is wrong is left untold, and so need not be looked at. */
  get isFull(): boolean {
    return this.#problems.length > MAX_PROBLEMS;
  }

  add(problem: SyntaxProblem): void {
    if (this.isFull) return;
    this.#problems.push(
      this.#problems.length < MAX_PROBLEMS
        ? problem
        : {
            check: 'syntax-error',
            message: `After ${MAX_PROBLEMS} syntax problems the rest of this file was not read.`,
            help: 'Correct those before it first.',
            start: problem.start,
            end: problem.end,
          },
    );
  }
}
