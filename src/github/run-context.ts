import { context } from '@actions/github';
import { EVENT_MODES, type Mode } from './event-modes.ts';

/** What started this run, as plain data: nothing further inside asks GitHub which event it was. */
export interface RunContext {
  readonly event: string;
  /** What that event asks for; undefined for one that is not in the table. */
  readonly mode: Mode | undefined;
}

/** The only reader of the runner's environment. */
export function readRunContext(): RunContext {
  // Nothing at all outside of a workflow, whatever the type says.
  const event = context.eventName ?? '';
  return { event, mode: Object.hasOwn(EVENT_MODES, event) ? EVENT_MODES[event] : undefined };
}
