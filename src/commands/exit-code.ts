/** What a process tells by its exit code; the same for every command and every format. */
export const EXIT_CODES = {
  /** Done, and nothing to complain about. */
  done: 0,
  /** Done, and the answer is no: findings, refused, drift. */
  refused: 1,
  /** Could not do the job, or not all of it. Never 0: what is unknown is not good. */
  unknown: 2,
} as const;

export type ExitCode = (typeof EXIT_CODES)[keyof typeof EXIT_CODES];
