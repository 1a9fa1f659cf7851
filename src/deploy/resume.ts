import * as z from 'zod';
import type { JournalEntry, JsonValue, StepName } from './journal.ts';
import type { DeployRequest } from './request.ts';
import type { StepOutcome } from './result.ts';

/** What the journal knows of one step: how its last run ended, or that it did not end. */
export type RecordedStep =
  | { readonly status: 'open' }
  | { readonly status: 'ended'; readonly outcome: StepOutcome };

/** What happened before this run. Empty for a new deployment. */
export interface History {
  find(target: string, step: StepName): RecordedStep | undefined;
  readonly startedAt: string | undefined;
}

const outcome = z.discriminatedUnion('status', [
  z.strictObject({
    status: z.enum(['passed', 'skipped']),
    message: z.string(),
    data: z.json().exactOptional(),
  }),
  z.strictObject({
    status: z.enum(['failed', 'unknown']),
    message: z.string(),
    remedy: z.string(),
    data: z.json().exactOptional(),
  }),
]);

/** The journal was written by another version, or edited. */
class UnreadableJournalError extends Error {
  override readonly name = 'UnreadableJournalError';
  readonly remedy = 'Look at the targets, then start a new deployment.';
}

/** `find` throws UnreadableJournalError for an entry that is no step's. */
export function buildHistory(entries: readonly JournalEntry[]): History {
  const last = new Map<string, JournalEntry>();
  for (const entry of entries) last.set(`${entry.step} ${entry.target}`, entry);
  return {
    startedAt: entries[0]?.at,
    find: (target, step) => {
      const entry = last.get(`${step} ${target}`);
      if (entry === undefined) return undefined;
      if (entry.status === 'started') return { status: 'open' };
      const read = outcome.safeParse(entry.data);
      if (read.success) return { status: 'ended', outcome: read.data };
      throw new UnreadableJournalError(`The journal does not say how "${step}" ended.`);
    },
  };
}

const beginning = z.looseObject({
  deployment: z.string(),
  bundleDigest: z.string(),
  mode: z.string(),
  targets: z.array(
    z.looseObject({
      name: z.string(),
      host: z.string(),
      workspace: z.number(),
      branch: z.string().nullable(),
    }),
  ),
});

/** What the first entry says of the deployment, so that a resumed one is the same. */
export function describeBeginning(request: DeployRequest): JsonValue {
  return {
    deployment: request.id,
    commit: request.commit,
    bundleDigest: request.bundle.digest,
    mode: request.mode ?? 'partial',
    targets: request.targets.map(({ name, workspace, branch, xano }) => ({
      name,
      host: xano.host,
      workspace,
      branch,
    })),
  };
}

/** Why a journal is not that of this deployment; undefined when it is, or is empty. */
export function findMismatch(history: History, request: DeployRequest): string | undefined {
  const begin = history.find('', 'begin');
  if (begin?.status !== 'ended' || begin.outcome.status !== 'passed') return undefined;
  const earlier = beginning.parse(begin.outcome.data);
  if (earlier.deployment !== request.id) return `the journal is that of deployment "${earlier.deployment}"`;
  if (earlier.bundleDigest !== request.bundle.digest) {
    return `the deployment began with bundle ${earlier.bundleDigest}, and this is ${request.bundle.digest}`;
  }
  const now = beginning.parse(describeBeginning(request));
  if (earlier.mode !== now.mode) return `the deployment began with mode "${earlier.mode}"`;
  return JSON.stringify(earlier.targets) === JSON.stringify(now.targets)
    ? undefined
    : 'the deployment began with other targets';
}
