import type { Approval } from '../../plan/approval.ts';
import type { HeadPush, LabelledPull, PullEvent } from './approval-ports.ts';

/** All that is known of a pull request and its label. */
export interface ApprovalFacts {
  readonly pull: LabelledPull;
  readonly history: readonly PullEvent[];
  readonly push: HeadPush | undefined;
}

/** Why a label does not count; `who` put it on. */
export type VoidReason =
  | { readonly kind: 'absent' }
  | { readonly kind: 'untold' }
  | { readonly kind: 'bot'; readonly who: string }
  | { readonly kind: 'app'; readonly who: string; readonly app: string }
  | { readonly kind: 'author'; readonly who: string }
  | { readonly kind: 'unknown-push' }
  | { readonly kind: 'stale'; readonly since: string; readonly at: string }
  | { readonly kind: 'pusher'; readonly who: string }
  | { readonly kind: 'no-right'; readonly who: string };

export type ApprovalVerdict =
  | { readonly ok: true; readonly approval: Approval }
  | { readonly ok: false; readonly reason: VoidReason };

/** What makes an approval old, whichever commit the head is at. */
const VOIDING: Readonly<Record<string, string>> = {
  head_ref_force_pushed: 'its branch was pushed over',
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
export function judgeApproval(label: string, { pull, history, push }: ApprovalFacts): ApprovalVerdict {
  if (!hasLabel(pull, label)) return refuse({ kind: 'absent' });
  const put = history.findLast((event) => isAbout(event, label));
  if (put?.event !== 'labeled' || put.actor === undefined || put.at === undefined)
    return refuse({ kind: 'untold' });
  const { actor, app, at } = put;
  const who = actor.login;
  if (!actor.isPerson) return refuse({ kind: 'bot', who });
  if (app !== undefined) return refuse({ kind: 'app', who, app });
  if (pull.author === undefined) return refuse({ kind: 'untold' });
  if (isSame(who, pull.author)) return refuse({ kind: 'author', who });
  const changes = [
    ...history.flatMap(({ event, at: when }) => {
      const since = Object.hasOwn(VOIDING, event) ? VOIDING[event] : undefined;
      return since === undefined ? [] : [{ since, when }];
    }),
    { since: 'it was pushed to', when: push?.at },
  ];
  if (changes.some(({ when }) => !isTime(when))) return refuse({ kind: 'unknown-push' });
  // GitHub tells seconds: what happened within the same one may have come first.
  const later = changes.find(({ when }) => !(Date.parse(at) > Date.parse(when ?? '')));
  if (later !== undefined) return refuse({ kind: 'stale', since: later.since, at });
  if (push?.by === undefined) return refuse({ kind: 'unknown-push' });
  if (isSame(who, push.by)) return refuse({ kind: 'pusher', who });
  return { ok: true, approval: { by: who, at, label, url: pull.url } };
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

function isTime(text: string | undefined): boolean {
  return text !== undefined && !Number.isNaN(Date.parse(text));
}

function refuse(reason: VoidReason): ApprovalVerdict {
  return { ok: false, reason };
}
