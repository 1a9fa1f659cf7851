/**
 * How ports say what went wrong: an `Error` with these two besides. Anything else that is thrown is a bug, or the journal:
 * without it nothing may go on, so such errors are passed on.
 */
export interface PortError extends Error {
  readonly kind: string;
  readonly remedy: string;
}

export function isPortError(error: unknown): error is PortError {
  return (
    error instanceof Error &&
    'kind' in error &&
    typeof error.kind === 'string' &&
    'remedy' in error &&
    typeof error.remedy === 'string'
  );
}

/** Nothing is known: what should have been asked could not be, or the answer is of no use. */
const UNKNOWN_KINDS: ReadonlySet<string> = new Set([
  'unreachable',
  'connection-lost',
  'timeout',
  'cancelled',
  'outcome-unknown',
  'rate-limited',
  'too-large',
  'malformed-answer',
  'server',
]);

/** Whether an error leaves open how things stand; any other one is a refusal. */
export function isUnknown(error: PortError): boolean {
  return UNKNOWN_KINDS.has(error.kind);
}
