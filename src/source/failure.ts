/** Something that we, or the world around us, could not do. Makes a run exit with 2; never hides other results. */
export interface Failure {
  /** What was being done, in the user's words: `read table/user.xs`, `check unknown-table`. */
  readonly step: string;
  readonly message: string;
  /** What to do next; one sentence. */
  readonly remedy: string;
}
