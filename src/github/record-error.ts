/** Records that are there and cannot be used, or cannot be kept. For people there are `message` and `remedy`. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
  readonly kind = 'records';
  readonly step: string;
  /** What to do next; one sentence. */
  readonly remedy: string;

  constructor(step: string, message: string, remedy: string, cause?: unknown) {
    super(message, { cause });
    this.step = step;
    this.remedy = remedy;
  }
}
