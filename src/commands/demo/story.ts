import type { ExitCode } from '../exit-code.ts';

/** One part of the story: what is done, what really came of it, and what was to come of it. */
export interface Chapter {
  readonly title: string;
  /** As a reader would type it. */
  readonly command: string;
  /** All that the command printed. */
  readonly output: string;
  /** Of that, what is enough to follow the story; what is left out is counted. */
  readonly excerpt: string;
  readonly exitCode: ExitCode;
  readonly expected: ExitCode;
  /** What the reader has seen, in one or two sentences. */
  readonly moral: string;
}

export function wentAsExpected({ exitCode, expected }: Chapter): boolean {
  return exitCode === expected;
}
