import type { Failure } from '../source/failure.ts';
import type { Change, ChangedObject } from './change.ts';
import type { Impact } from './impact.ts';

export const PLAN_VERSION = 1;

/** How a push treats what is on the server only: `partial` never deletes, `sync` brings fields in line, `delete` objects too. */
export const PUSH_MODES = ['partial', 'sync', 'delete'] as const;
export type PushMode = (typeof PUSH_MODES)[number];

/** An object that is only in the state before, and stays there because the push deletes nothing: no change, no drift. */
export interface LeftBehind extends ChangedObject {
  readonly state: 'left-behind';
}

/** How many changes have which impact, each counted once by its worst. */
export type ImpactSummary = Readonly<Record<Impact, number>>;

/** What would change when one state of a workspace becomes another. */
export interface Plan {
  readonly version: typeof PLAN_VERSION;
  /** Equal for two plans that do the same, whatever the order and layout of the files. */
  readonly digest: string;
  /** Worst first, then by object and path. */
  readonly changes: readonly Change[];
  readonly leftBehind: readonly LeftBehind[];
  readonly summary: ImpactSummary;
  /** What could not be compared; with any of these, "no changes" is not known. */
  readonly failures: readonly Failure[];
}

/** @returns a summary that names every impact, so that a missing one is never read as none */
export function summarize(changes: readonly Change[]): ImpactSummary {
  const summary = { safe: 0, breaking: 0, destructive: 0, exposing: 0, unknown: 0 };
  for (const change of changes) summary[change.impact] += 1;
  return summary;
}
