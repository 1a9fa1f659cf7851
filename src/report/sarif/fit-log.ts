import { gzipSync } from 'node:zlib';

export interface LogLimits {
  /** GitHub refuses a file with more results in a run; of these it keeps the 5,000 worst. */
  readonly results: number;
  /** In bytes, compressed: GitHub refuses a larger file. */
  readonly compressed: number;
}

export const LOG_LIMITS: LogLimits = { results: 25_000, compressed: 10_000_000 };

/**
 * A log with as many results as it may have.
 * @param render gives the log with so many of the results, the worst
 */
export function fitLog(
  count: number,
  render: (count: number) => string,
  { results, compressed }: LogLimits = LOG_LIMITS,
): string {
  let kept = Math.min(count, results);
  let text = render(kept);
  while (kept > 0 && !fits(text, compressed)) {
    kept = Math.floor(kept / 2);
    text = render(kept);
  }
  return text;
}

/** Compressing is slow, and makes nothing of this kind larger. */
function fits(text: string, most: number): boolean {
  return Buffer.byteLength(text) < most || gzipSync(text).length < most;
}
