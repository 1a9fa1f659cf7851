import { describe, expect, test } from '@jest/globals';
import type { HeadPush, LabelledPull, PullEvent } from '../../src/commands/action/approval-ports.ts';
import { describeVoid } from '../../src/commands/action/describe-void.ts';
import { judgeApproval, type VoidReason } from '../../src/commands/action/judge-approval.ts';

const LABEL = 'xano-approved';
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

const pull: LabelledPull = {
  number: 7,
  url: 'https://github.com/octo-org/backend/pull/7',
  author: 'agent-owner',
  labels: ['bug', LABEL],
  headSha: 'd'.repeat(40),
  head: { owner: 'octo-org', repo: 'backend', branch: 'change', isFork: false },
  baseBranch: 'main',
  mergeSha: undefined,
};
const push: HeadPush = { at: at(10), by: 'agent-owner' };
const put = (about: Partial<PullEvent> = {}): PullEvent => ({
  event: 'labeled',
  at: at(20),
  actor: { login: 'mona', isPerson: true },
  app: undefined,
  label: LABEL,
  ...about,
});
const other = (event: string, second: number | undefined): PullEvent =>
  put({ event, label: undefined, at: second === undefined ? undefined : at(second) });

interface Case {
  readonly pull?: Partial<LabelledPull>;
  readonly history?: readonly PullEvent[];
  readonly push?: HeadPush | undefined;
}

const judge = (facts: Case) =>
  judgeApproval(LABEL, {
    pull: { ...pull, ...facts.pull },
    history: facts.history ?? [put()],
    push: 'push' in facts ? facts.push : push,
  });

describe('counts', () => {
  test.each<[string, Case]>([
    ['put on after the last push, by somebody else', {}],
    [
      'put on again after a push',
      { history: [put({ at: at(5) }), put({ event: 'unlabeled', at: at(11) }), put()] },
    ],
    [
      'written in other letters',
      { pull: { labels: ['Xano-Approved'] }, history: [put({ label: 'XANO-approved' })] },
    ],
    ['put on after it was opened again', { history: [other('reopened', 12), put()] }],
    [
      'though somebody talked after that',
      { history: [put(), other('commented', 30), other('subscribed', undefined)] },
    ],
    ['though another label came after that', { history: [put(), put({ label: 'bug', at: at(40) })] }],
  ])('%s', (_what, facts) => {
    expect(judge(facts)).toEqual({
      ok: true,
      approval: { by: 'mona', at: at(20), label: LABEL, url: pull.url },
    });
  });
});

describe('does not count', () => {
  test.each<[string, Case, VoidReason]>([
    ['not on it, though it was', { pull: { labels: ['bug'] } }, { kind: 'absent' }],
    ['nobody is told to have put it on', { history: [] }, { kind: 'untold' }],
    [
      'it was taken off last',
      { history: [put(), put({ event: 'unlabeled', at: at(21) })] },
      { kind: 'untold' },
    ],
    ['an account that is gone put it on', { history: [put({ actor: undefined })] }, { kind: 'untold' }],
    ['nobody knows who opened the pull request', { pull: { author: undefined } }, { kind: 'untold' }],
    [
      'a bot put it on',
      { history: [put({ actor: { login: 'helper[bot]', isPerson: false } })] },
      { kind: 'bot', who: 'helper[bot]' },
    ],
    [
      'the newest was put on by a bot, and an older one by a person',
      { history: [put(), put({ at: at(21), actor: { login: 'helper[bot]', isPerson: false } })] },
      { kind: 'bot', who: 'helper[bot]' },
    ],
    [
      'an app put it on in the name of somebody',
      { history: [put({ app: 'helper' })] },
      { kind: 'app', who: 'mona', app: 'helper' },
    ],
    [
      'whoever opened the pull request put it on',
      { pull: { author: 'Mona' } },
      { kind: 'author', who: 'mona' },
    ],
    ['when it was pushed to is not known', { push: undefined }, { kind: 'unknown-push' }],
    ['the time of a push cannot be read', { push: { at: 'soon', by: 'x' } }, { kind: 'unknown-push' }],
    ['who pushed last is not known', { push: { at: at(10), by: undefined } }, { kind: 'unknown-push' }],
    [
      'when it was opened again is not known',
      { history: [other('reopened', undefined), put()] },
      { kind: 'unknown-push' },
    ],
    [
      'it was pushed to after that',
      { push: { at: at(21), by: 'x' } },
      { kind: 'stale', since: 'it was pushed to', at: at(20) },
    ],
    [
      'it was pushed to within the same second',
      { push: { at: at(20), by: 'x' } },
      { kind: 'stale', since: 'it was pushed to', at: at(20) },
    ],
    [
      'its branch was pushed over after that, though the commit was there before',
      { history: [put(), other('head_ref_force_pushed', 21)] },
      { kind: 'stale', since: 'its branch was pushed over', at: at(20) },
    ],
    [
      'it was opened again after that',
      { history: [put(), other('reopened', 21)] },
      { kind: 'stale', since: 'it was opened again', at: at(20) },
    ],
    [
      'it was pointed at another branch after that',
      { history: [put(), other('base_ref_changed', 21)] },
      { kind: 'stale', since: 'it was pointed at another branch', at: at(20) },
    ],
    ['whoever pushed last put it on', { push: { at: at(10), by: 'mona' } }, { kind: 'pusher', who: 'mona' }],
  ])('%s', (_what, facts, reason) => {
    expect(judge(facts)).toEqual({ ok: false, reason });
    const { step, message, remedy } = describeVoid(LABEL, reason);
    expect(step).toContain(`"${LABEL}"`);
    expect([message, remedy]).toEqual([expect.stringMatching(/^\S.*\.$/), expect.stringMatching(/^\S.*\.$/)]);
    // A comment shows as much of each.
    expect(message.length).toBeLessThanOrEqual(150);
  });
});
