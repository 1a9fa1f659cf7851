import type { Failure } from '../../source/failure.ts';
import type { RunContext } from './run-context.ts';

/** Why an event is refused whatever the workflow says; undefined for all others. */
export function describeRefusedEvent({ event }: Pick<RunContext, 'event'>): Failure | undefined {
  if (event !== 'pull_request_target') return undefined;
  return {
    step: 'run on "pull_request_target"',
    message: 'On this event a pull request of anybody runs beside the secrets of the repository.',
    remedy:
      'Use "on: pull_request": forks are checked there as well, with annotations and the page of the run, and get no secret.',
  };
}
