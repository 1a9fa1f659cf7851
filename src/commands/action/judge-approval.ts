import type { Approval } from '../../plan/approval.ts';
import type { HeadMove, LabelledPull, PullCommit, PullEvent } from './approval-ports.ts';
import type { Look } from './find-looks.ts';

/** All that is known of a pull request and its label. */
export interface ApprovalFacts {
  readonly pull: LabelledPull;
  readonly history: readonly PullEvent[];
  /** All of them; undefined where there are more than GitHub tells of. */
  readonly commits: readonly PullCommit[] | undefined;
  /** The newest first; undefined where they cannot be known. */
  readonly moves: readonly HeadMove[] | undefined;
  /** On its newest commit, and on what it became. */
  readonly looks: readonly Look[];
}

/** Why a label does not count; `who` put it on, and `involved` are all whose label does not. */
export type VoidReason =
  | { readonly kind: 'absent' }
  | { readonly kind: 'untold' }
  | { readonly kind: 'bot'; readonly who: string }
  | { readonly kind: 'app'; readonly who: string; readonly app: string }
  | { readonly kind: 'author'; readonly who: string }
  | { readonly kind: 'unknown-push' }
  | { readonly kind: 'many-commits' }
  | { readonly kind: 'stale'; readonly since: string; readonly at: string }
  | { readonly kind: 'pusher'; readonly who: string; readonly involved: readonly string[] }
  | {
      readonly kind: 'committer';
      readonly who: string;
      readonly sha: string;
      readonly involved: readonly string[];
    }
  | { readonly kind: 'unseen'; readonly at: string; readonly sha: string }
  | { readonly kind: 'no-right'; readonly who: string };

export type ApprovalVerdict =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly reason: VoidReason };

/** What GitHub commits as, for whoever edits on its pages. */
const WEB = 'web-flow';
const FORCE_PUSH = 'head_ref_force_pushed';

/** What makes an approval old, whichever commit the head is at. */
const VOIDING: Readonly<Record<string, string>> = {
  [FORCE_PUSH]: 'its branch was pushed over',
  head_ref_restored: 'its branch was restored',
  reopened: 'it was opened again',
  base_ref_changed: 'it was pointed at another branch',
  base_ref_force_pushed: 'the branch that it goes to was pushed over',
  automatic_base_change_succeeded: 'it was pointed at another branch',
};

/**
 * Whether the label counts, but for the right of the person: that is asked only of somebody for whom all else holds.
 * What is not known never counts.
 */
export function judgeApproval(label: string, facts: ApprovalFacts): ApprovalVerdict {
  const { pull, commits, looks } = facts;
  if (!hasLabel(pull, label)) return refuse({ kind: 'absent' });
  const put = facts.history.findLast((event) => isAbout(event, label));
  if (put?.event !== 'labeled' || put.actor === undefined || put.at === undefined)
    return refuse({ kind: 'untold' });
  const { actor, app, at } = put;
  const who = actor.login;
  if (!actor.isPerson) return refuse({ kind: 'bot', who });
  if (app !== undefined) return refuse({ kind: 'app', who, app });
  if (pull.author === undefined) return refuse({ kind: 'untold' });
  if (isSame(who, pull.author)) return refuse({ kind: 'author', who });
  if (commits === undefined) return refuse({ kind: 'many-commits' });

  // What is merged stays what it is, whatever becomes of its branch.
  const history = facts.history.filter(({ at: when }) => !isAfter(when, pull.mergedAt));
  const moves = facts.moves?.filter(({ at: when }) => !isAfter(when, pull.mergedAt)) ?? [];
  const push = moves.find(({ sha }) => sha === pull.headSha);
  // Of a branch that is gone GitHub may tell nothing. A run that found the label there and passed has seen it.
  const isVouched =
    pull.mergedAt !== undefined &&
    looks.some((look) => look.isTied && look.hasPassed && isAfter(look.startedAt, at));
  if (push === undefined && !isVouched) return refuse({ kind: 'unknown-push' });

  const changes = findChanges(pull, history, push);
  if (changes.some(({ when }) => !isTime(when))) return refuse({ kind: 'unknown-push' });
  // GitHub tells seconds: what happened within the same one may have come first.
  const later = changes.find(({ when }) => !isAfter(at, when));
  if (later !== undefined) return refuse({ kind: 'stale', since: later.since, at });

  if (moves.some(({ by }) => by === undefined)) return refuse({ kind: 'unknown-push' });
  const pushers = [
    ...moves.flatMap(({ by }) => by ?? []),
    ...history.flatMap(({ event, actor: by }) => (event === FORCE_PUSH && by ? [by.login] : [])),
  ];
  const involved = listOnce([pull.author, ...pushers, ...commits.flatMap(({ people }) => people)]);
  if (pushers.some((one) => isSame(who, one))) return refuse({ kind: 'pusher', who, involved });
  const own = commits.find(({ people }) => people.some((one) => isSame(who, one)));
  if (own !== undefined) return refuse({ kind: 'committer', who, sha: own.sha, involved });

  const isSeen = looks.some(
    ({ startedAt, endedAt, isTied }) =>
      (isTied || push !== undefined) &&
      isAfter(at, endedAt) &&
      changes.every(({ when }) => isAfter(startedAt, when)),
  );
  if (!isSeen) return refuse({ kind: 'unseen', at, sha: pull.headSha });
  return { ok: true, approval: { by: who, at, label, url: pull.url } };
}

/** What has to be older than an approval, and than the run that it rests on. */
function findChanges(
  pull: LabelledPull,
  history: readonly PullEvent[],
  push: HeadMove | undefined,
): readonly { readonly since: string; readonly when: string | undefined }[] {
  return [
    { since: 'it was opened', when: pull.openedAt },
    ...history.flatMap(({ event, at: when }) => {
      const since = Object.hasOwn(VOIDING, event) ? VOIDING[event] : undefined;
      return since === undefined ? [] : [{ since, when }];
    }),
    ...(push === undefined ? [] : [{ since: 'it was pushed to', when: push.at }]),
  ];
}

/** GitHub tells no two labels apart by upper and lower case. */
export function hasLabel({ labels }: LabelledPull, label: string): boolean {
  return labels.some((one) => isSame(one, label));
}

function isAbout({ event, label }: PullEvent, wanted: string): boolean {
  return (event === 'labeled' || event === 'unlabeled') && label !== undefined && isSame(label, wanted);
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** False where either is not known. */
function isAfter(one: string | undefined, other: string | undefined): boolean {
  return Date.parse(one ?? '') > Date.parse(other ?? '');
}

/** Each person once, in that order. */
function listOnce(logins: readonly string[]): readonly string[] {
  const people = logins.filter((login) => login !== WEB && !login.endsWith('[bot]'));
  return people.filter((login, index) => people.findIndex((one) => isSame(one, login)) === index);
}

function isTime(text: string | undefined): boolean {
  return text !== undefined && !Number.isNaN(Date.parse(text));
}

function refuse(reason: VoidReason): ApprovalVerdict {
  return { ok: false, reason };
}
