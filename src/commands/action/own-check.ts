import type { ActionInputs } from './action-inputs.ts';
import type { RunContext } from './run-context.ts';

/** First lines of a check run that tell nobody what a pull request changes. */
export const BROKE_OFF = 'Broke off';
export const COULD_NOT_TELL = 'could not tell';

/** What a run looks at, where a workflow says so; empty where it does not. */
export function joinPlace({ path, config }: Pick<ActionInputs, 'path' | 'config'>): string {
  return [path, config].filter((part) => part !== undefined).join(', ');
}

/** Tells this check run of ours from all others, and of which pull request it is: two can have one commit. */
export function buildExternalId(
  { runId, attempt, pull }: Pick<RunContext, 'runId' | 'attempt' | 'pull'>,
  key: string,
): string {
  return `${runId}.${attempt}:${key}${pull === undefined ? '' : ` #${pull.number}`}`;
}

/** Whether a check run is one of ours that shows what a pull request changes at a place. */
export function isReviewOf(
  externalId: string,
  { place, pull }: { readonly place: string; readonly pull: number },
): boolean {
  const [, key] = /^\w+\.\d+:(.*)$/s.exec(externalId) ?? [];
  return key === `validate:${place} #${pull}` || key === `plan:${place} #${pull}`;
}
