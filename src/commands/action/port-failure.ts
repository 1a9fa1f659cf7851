import { isPortError } from '../../deploy/port-error.ts';
import type { Failure } from '../../source/failure.ts';
import { buildNotDone, type Outcome } from './outcome.ts';

/** What a port could not do, as a failure. @throws what is thrown by anything else: it is a bug */
export function describePortError(error: unknown, step: string): Failure {
  if (!isPortError(error)) throw error;
  const own = 'step' in error && typeof error.step === 'string' ? error.step : step;
  return { step: own, message: error.message, remedy: error.remedy };
}

/** The end of a run that a port has stopped before anything was touched. */
export function endByPortError(error: unknown, step: string): Outcome {
  const failure = describePortError(error, step);
  const isRight = isPortError(error) && (error.kind === 'missing-permission' || error.kind === 'not-found');
  return buildNotDone([failure], isRight ? 'permission' : 'not-done');
}
