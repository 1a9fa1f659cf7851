import { type Approval, type ApprovalCount, countApprovals, renderApproval } from './approval.ts';
import type { Change } from './change.ts';
import type { Impact } from './impact.ts';
import type { Plan } from './plan.ts';

/** A change that somebody has looked at: named by object and path, because a rule for all of a kind is no look. */
export interface Allowance {
  readonly kind: string;
  readonly name: string;
  readonly verb?: string;
  readonly group?: string;
  /** As in the change; empty for the whole object. */
  readonly path: string;
  /** Without it, everything that this change does is allowed. */
  readonly impacts?: readonly Impact[];
  /** Kept with the verdict for whoever asks later. */
  readonly reason?: string;
  /** Who let it pass, where that was not the policy itself. */
  readonly approval?: Approval;
}

export interface PlanPolicy {
  readonly refuse: readonly Impact[];
  readonly allow: readonly Allowance[];
}

/** What is lost cannot be brought back, and who was let in has been in: both wait for a person. */
export const DEFAULT_POLICY: PlanPolicy = { refuse: ['destructive', 'exposing'], allow: [] };

export interface RefusedChange {
  readonly change: Change;
  /** The refused impacts that no allowance covers. */
  readonly impacts: readonly Impact[];
  /** What to write down to let it pass. */
  readonly remedy: Allowance;
}

export interface AllowedChange {
  readonly change: Change;
  /** The refused impacts that the allowance covers. */
  readonly impacts: readonly Impact[];
  readonly allowance: Allowance;
}

export interface PolicyVerdict {
  readonly verdict: 'allowed' | 'refused';
  readonly refused: readonly RefusedChange[];
  /** Changes that pass only because the policy names them. */
  readonly allowed: readonly AllowedChange[];
  /** Who let some of them pass, where that was a person and not the policy. */
  readonly approvals: readonly ApprovalCount[];
  /** Allowances that nothing in the plan needs. */
  readonly unused: readonly Allowance[];
}

export function judgePlan(plan: Pick<Plan, 'changes'>, policy: PlanPolicy = DEFAULT_POLICY): PolicyVerdict {
  const refused: RefusedChange[] = [];
  const allowed: AllowedChange[] = [];
  for (const change of plan.changes) {
    const wanted = change.impacts.filter((impact) => policy.refuse.includes(impact));
    if (wanted.length === 0) continue;
    const allowance = policy.allow.find((row) => covers(row, change, wanted));
    if (allowance !== undefined) allowed.push({ change, impacts: wanted, allowance });
    else refused.push({ change, impacts: wanted, remedy: buildAllowance(change, wanted) });
  }
  const used = new Set(allowed.map((entry) => entry.allowance));
  return {
    verdict: refused.length === 0 ? 'allowed' : 'refused',
    refused,
    allowed,
    approvals: countApprovals(allowed.map(({ allowance }) => allowance)),
    unused: policy.allow.filter((row) => !used.has(row)),
  };
}

function covers(row: Allowance, { object, path }: Change, impacts: readonly Impact[]): boolean {
  return (
    row.kind === object.kind &&
    row.name === object.name &&
    (row.verb === undefined || row.verb === object.verb) &&
    (row.group === undefined || row.group === object.group) &&
    row.path === path &&
    impacts.every((impact) => row.impacts?.includes(impact) ?? true)
  );
}

function buildAllowance({ object, path }: Change, impacts: readonly Impact[]): Allowance {
  const { kind, name, verb, group } = object;
  return {
    kind,
    name,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
    path,
    impacts,
  };
}

/** What each of several verdicts refuses: the same change of the same object at the same place, for the same reason. */
export function keepCommon(
  refused: readonly RefusedChange[],
  ...others: readonly (readonly RefusedChange[])[]
): readonly RefusedChange[] {
  return refused.flatMap((entry) => {
    const { change, remedy } = entry;
    const same = others.map((other) =>
      other.find((one) => isSamePlace(one.remedy, remedy) && isSameEdit(one.change, change)),
    );
    const impacts = entry.impacts.filter((impact) => same.every((one) => one?.impacts.includes(impact)));
    return impacts.length === 0 ? [] : [{ change, impacts, remedy: buildAllowance(change, impacts) }];
  });
}

type Named = Pick<Allowance, 'kind' | 'name' | 'verb' | 'group'>;

function isSameObject(one: Named, other: Named): boolean {
  return (
    one.kind === other.kind && one.name === other.name && one.verb === other.verb && one.group === other.group
  );
}

function isSamePlace(one: Allowance, other: Allowance): boolean {
  return isSameObject(one, other) && one.path === other.path;
}

/** Whether both end as the same; a text that is too long to be kept whole counts by its beginning. */
function isSameEdit(one: Change, other: Change): boolean {
  return one.change === other.change && readAfter(one) === readAfter(other);
}

function readAfter(change: Change): string | undefined {
  return 'after' in change ? change.after : undefined;
}

/** The allowances that none of some later changes touches again: whoever gave one has not seen what came of it. */
export function dropTouched(
  allowances: readonly Allowance[],
  later: readonly Change[],
): readonly Allowance[] {
  return allowances.filter(
    (allowance) =>
      !later.some(({ object, path }) => isSameObject(allowance, object) && isOverlap(allowance.path, path)),
  );
}

/** Whether one of two places holds the other; the empty one holds all. */
function isOverlap(one: string, other: string): boolean {
  return one === '' || other === '' || `${one}.`.startsWith(`${other}.`) || `${other}.`.startsWith(`${one}.`);
}

/** What somebody has approved, and no more: each change by object, path and impacts. */
export function approveChanges(refused: readonly RefusedChange[], approval: Approval): readonly Allowance[] {
  const reason = `${renderApproval(approval)} at ${approval.at}: ${approval.url}`;
  return refused.map(({ remedy }) => ({ ...remedy, reason, approval }));
}
