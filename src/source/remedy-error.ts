/** The world outside said no, and there is something to do about it. Becomes a `Failure` where the step is known. */
export class RemedyError extends Error {
  override readonly name = 'RemedyError';
  /** What to do next; one sentence. */
  readonly remedy: string;

  constructor(message: string, remedy: string) {
    super(message);
    this.remedy = remedy;
  }
}
