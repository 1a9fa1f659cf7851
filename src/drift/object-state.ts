import type { ObjectIdentity } from '../workspace/object.ts';

/**
 * How git, the last deployment and the live workspace stand to each other for one object.
 *
 * - `edited`: somebody changed it in Xano; git still says what was deployed.
 * - `added`: made in Xano; neither git nor a deployment knows it.
 * - `deleted`: deployed, still in git, and gone from Xano.
 * - `diverged`: changed in Xano and in git.
 * - `differs`: git and Xano differ, and no deployment tells which of them changed.
 * - `ahead`: changed in git and not deployed yet. No drift: the next deployment brings it.
 * - `left-behind`: gone from git, still in Xano as it was deployed. No drift: nothing was to delete it.
 */
export const OBJECT_STATES = {
  edited: { drift: true },
  added: { drift: true },
  deleted: { drift: true },
  diverged: { drift: true },
  differs: { drift: true },
  ahead: { drift: false },
  'left-behind': { drift: false },
} as const satisfies Readonly<Record<string, { readonly drift: boolean }>>;

export type ObjectState = keyof typeof OBJECT_STATES;

export interface DriftedObject extends ObjectIdentity {
  readonly state: ObjectState;
  /** Why it does not count, where the configuration says so. */
  readonly ignored?: { readonly reason: string; readonly until: string };
}
