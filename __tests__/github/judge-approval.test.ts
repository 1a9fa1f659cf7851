import { describe, expect, test } from '@jest/globals';
import type {
  HeadMove,
  LabelledPull,
  PullCommit,
  PullEvent,
} from '../../src/commands/action/approval-ports.ts';
import { describeVoid } from '../../src/commands/action/describe-void.ts';
import type { Look } from '../../src/commands/action/find-looks.ts';
import { judgeApproval, type VoidReason } from '../../src/commands/action/judge-approval.ts';

const LABEL = 'xano-approved';
const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString();

const pull: LabelledPull = {
  number: 7,
  url: 'https://github.com/octo-org/backend/pull/7',
  author: 'agent-owner',
  openedAt: at(2),
  labels: ['bug', LABEL],
  headSha: 'd'.repeat(40),
  head: { owner: 'octo-org', repo: 'backend', branch: 'change', isFork: false },
  baseBranch: 'main',
  mergeSha: undefined,
  mergedAt: undefined,
};
const merged: Partial<LabelledPull> = { mergeSha: 'e'.repeat(40), mergedAt: at(60) };
const push = (about: Partial<HeadMove> = {}): HeadMove => ({
  sha: pull.headSha,
  at: at(10),
  by: 'agent-owner',
  ...about,
});
const by = (login: string, second: number): HeadMove => ({ sha: 'a'.repeat(40), at: at(second), by: login });
const written = (...people: readonly string[]): readonly PullCommit[] => [{ sha: pull.headSha, people }];
const look = (start: number, end: number, about: Partial<Look> = {}): Look => ({
  startedAt: at(start),
  endedAt: at(end),
  isTied: true,
  hasPassed: false,
  ...about,
});
/** Of the job alone. */
const JOB = { isTied: false };
/** After the label. */
const passed = look(21, 25, { hasPassed: true });
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
  readonly moves?: readonly HeadMove[] | undefined;
  readonly commits?: readonly PullCommit[] | undefined;
  readonly looks?: readonly Look[];
}

const judge = (facts: Case) =>
  judgeApproval(LABEL, {
    history: [put()],
    moves: [push()],
    commits: written('agent-owner'),
    looks: [look(12, 18)],
    ...facts,
    pull: { ...pull, ...facts.pull },
  });

describe('counts', () => {
  test.each<[string, Case & { readonly at?: number }]>([
    ['put on after the last push, by somebody else', {}],
    [
      'put on again after a push',
      { history: [put({ at: at(5) }), put({ event: 'unlabeled', at: at(11) }), put()] },
    ],
    [
      'written in other letters',
      { pull: { labels: ['Xano-Approved'] }, history: [put({ label: 'XANO-approved' })] },
    ],
    ['put on after it was opened again', { history: [other('reopened', 11), put()] }],
    ['after the job alone has shown it', { looks: [look(12, 18, JOB)] }],
    ['though another run has ended since', { looks: [look(12, 18), look(21, 25)] }],
    ['though one of an account that GitHub does not know wrote it', { commits: written() }],
    [
      'though the branch is gone, was restored or is another one by now',
      { pull: merged, history: [put(), other('head_ref_restored', 70)], moves: [by('mona', 71), push()] },
    ],
    [
      'put on after a deployment had shown it',
      { pull: merged, history: [put({ at: at(80) })], looks: [look(62, 70, JOB)], at: 80 },
    ],
    [
      'seen by a run that passed, where GitHub tells nothing of a branch that is gone',
      { pull: merged, moves: [], looks: [look(12, 18), passed] },
    ],
    [
      'though somebody talked after that',
      { history: [put(), other('commented', 30), other('subscribed', undefined)] },
    ],
    ['though another label came after that', { history: [put(), put({ label: 'bug', at: at(40) })] }],
  ])('%s', (_what, { at: second = 20, ...facts }) => {
    expect(judge(facts)).toEqual({
      ok: true,
      approval: { by: 'mona', at: at(second), label: LABEL, url: pull.url },
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
    ['when it was pushed to is not known', { moves: undefined }, { kind: 'unknown-push' }],
    ['nothing moved it to that commit', { moves: [by('someone', 10)] }, { kind: 'unknown-push' }],
    ['the time of a push cannot be read', { moves: [push({ at: 'soon' })] }, { kind: 'unknown-push' }],
    ['who pushed last is not known', { moves: [push({ by: undefined })] }, { kind: 'unknown-push' }],
    [
      'who pushed before that is not known',
      { moves: [push(), { ...by('', 5), by: undefined }] },
      { kind: 'unknown-push' },
    ],
    [
      'GitHub tells nothing of a branch that is gone, and no run has passed since',
      {
        pull: merged,
        moves: [],
        looks: [look(12, 18), look(21, 25), look(21, 25, { ...JOB, hasPassed: true })],
      },
      { kind: 'unknown-push' },
    ],
    [
      'a run has passed, and the pull request is not merged',
      { moves: undefined, looks: [look(12, 18), passed] },
      { kind: 'unknown-push' },
    ],
    ['not all of its commits are known', { commits: undefined }, { kind: 'many-commits' }],
    [
      'when it was opened again is not known',
      { history: [other('reopened', undefined), put()] },
      { kind: 'unknown-push' },
    ],
    [
      'it was pushed to after that',
      { moves: [push({ at: at(21) })] },
      { kind: 'stale', since: 'it was pushed to', at: at(20) },
    ],
    [
      'it was pushed to within the same second',
      { moves: [push({ at: at(20) })] },
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
    [
      'whoever pushed last put it on',
      { moves: [push({ by: 'Mona' })] },
      { kind: 'pusher', who: 'mona', involved: ['agent-owner', 'Mona'] },
    ],
    [
      'they had pushed, and a bot has brought the branch up to date since',
      { moves: [push({ by: 'updater[bot]' }), by('mona', 8)], commits: written('web-flow') },
      { kind: 'pusher', who: 'mona', involved: ['agent-owner', 'mona'] },
    ],
    [
      'they had pushed over the branch, of which GitHub tells no more',
      {
        pull: merged,
        history: [other('head_ref_force_pushed', 9), put()],
        moves: [],
        looks: [look(12, 18), passed],
      },
      { kind: 'pusher', who: 'mona', involved: ['agent-owner', 'mona'] },
    ],
    [
      'they wrote a commit, and somebody else pushed it',
      { commits: written('other', 'mona') },
      { kind: 'committer', who: 'mona', sha: pull.headSha, involved: ['agent-owner', 'other', 'mona'] },
    ],
    ...(
      [
        ['no run has shown anything', []],
        ['the run that shows it has ended after that', [look(12, 21)]],
        ['it has ended within the same second', [look(12, 20)]],
        ['it began before the push: of the same commit elsewhere', [look(9, 18)]],
        ['the label itself has started it', [passed]],
      ] as const
    ).map(([what, looks]): [string, Case, VoidReason] => [
      what,
      { looks },
      { kind: 'unseen', at: at(20), sha: pull.headSha },
    ]),
    [
      'what a run has shown was against another branch',
      { history: [other('base_ref_changed', 13), put()] },
      { kind: 'unseen', at: at(20), sha: pull.headSha },
    ],
    [
      'only a job has shown it, of a branch that is gone: it may have been that of another branch',
      { pull: merged, moves: [], looks: [look(12, 18, JOB), passed] },
      { kind: 'unseen', at: at(20), sha: pull.headSha },
    ],
  ])('%s', (_what, facts, reason) => {
    expect(judge(facts)).toEqual({ ok: false, reason });
    const { step, message, remedy } = describeVoid(LABEL, reason);
    expect(step).toContain(`"${LABEL}"`);
    expect([message, remedy]).toEqual([expect.stringMatching(/^\S.*\.$/), expect.stringMatching(/^\S.*\.$/)]);
    // A comment shows as much of each.
    expect(message.length).toBeLessThanOrEqual(150);
  });
});
