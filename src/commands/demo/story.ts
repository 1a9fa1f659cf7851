import type { ExitCode } from '../exit-code.ts';

/** One part of the story: what is done, what really came of it, and what was to come of it. */
export interface Chapter {
  readonly title: string;
  /** What the commands printed. */
  readonly output: string;
  readonly exitCode: ExitCode;
  readonly expected: ExitCode;
  /** What the reader has seen, in one sentence. */
  readonly moral: string;
}

export function wentAsExpected({ exitCode, expected }: Chapter): boolean {
  return exitCode === expected;
}
