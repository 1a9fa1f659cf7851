import type { Mode } from '../commands/action/event-modes.ts';
import { type GithubCall, githubCalls } from './github-calls.ts';

interface ModeRow {
  readonly calls: readonly GithubCall[];
  /** For people. */
  readonly why: string;
}

const SHOW_CALLS = [
  'write-check-run',
  'read-check-runs',
  'read-comments',
  'write-comment',
  'read-suggestions',
  'write-suggestion',
] as const satisfies readonly GithubCall[];

/** Who approved what the policy refuses. */
const APPROVAL_CALLS = [
  'read-pull',
  'read-history',
  'read-commits',
  'read-pushes',
  'read-runs',
  'read-right',
] as const satisfies readonly GithubCall[];

/** Whether that still holds for what is deployed. */
const MERGED_CALLS = [
  'find-pull-requests',
  'read-tip',
  'read-merge-base',
  'read-record',
] as const satisfies readonly GithubCall[];

const DEPLOY_CALLS = [
  'create-deployment',
  'create-deployment-status',
  'take-lock',
  'read-lock',
  'renew-lock',
  'release-lock',
  'read-record',
  'write-record',
] as const satisfies readonly GithubCall[];

/** After a push: the result on the pull request that was merged. */
const TELL_CALLS = [
  'find-pull-requests',
  'read-comments',
  'write-comment',
] as const satisfies readonly GithubCall[];

/** What each mode asks of GitHub. The table in the docs is made from this, and the example workflows are held to it. */
export const modeCalls = {
  validate: {
    calls: ['read-base', ...APPROVAL_CALLS, ...SHOW_CALLS],
    why: 'actions/checkout, and what a pull request is judged by and compared with (contents), and who has put the label of `policy: label` on (`pull-requests: read`) after what had been shown (`checks: read`); the rest only shows, see below',
  },
  plan: { calls: ['read-base', ...APPROVAL_CALLS, ...MERGED_CALLS, ...SHOW_CALLS], why: 'the same' },
  deploy: {
    calls: [...DEPLOY_CALLS, ...APPROVAL_CALLS, ...MERGED_CALLS, ...TELL_CALLS],
    why: 'records and locks (contents), deployments and their statuses; who approved (`pull-requests: read`) after what had been shown (`checks: read`); to write there only shows, see below',
  },
  promote: { calls: DEPLOY_CALLS, why: 'records and locks, deployments and their statuses' },
  drift: {
    calls: ['read-record', 'list-issues', 'open-issue', 'update-issue', 'list-comments', 'comment-on-issue'],
    why: 'what was deployed last (contents), and the issue; without `issues` the verdict is the same',
  },
} as const satisfies Record<Mode, ModeRow>;

/** The lines that calls need, with the one for `actions/checkout`; to write includes to read. */
export function findPermissions(calls: readonly GithubCall[]): readonly string[] {
  const lines = new Set(['contents: read', ...calls.map((call) => githubCalls[call].permission)]);
  return [...lines]
    .filter((line) => !lines.has(line.replace(/: read$/, ': write')) || line.endsWith('write'))
    .sort();
}

interface ShownRow {
  /** The line under `permissions:`. */
  readonly permission: string;
  readonly shows: string;
  /** What is there without it. */
  readonly without: string;
}

/** What a run only shows, so that it does without. The table in the docs is made from this. */
export const SHOWN: readonly ShownRow[] = [
  {
    permission: 'checks: write',
    shows: 'the check run, with up to 200 findings on their lines',
    without:
      'the job is the check, and marks ten findings of each severity; all of them are on the page of the run',
  },
  {
    permission: 'pull-requests: write',
    shows:
      'the comment and the suggestions; after a deployment from `push`, its result on the merged pull request',
    without: 'the same text is on the page of the run',
  },
  {
    permission: 'contents: read',
    shows: 'by what a pull request is judged, and what it changes',
    without: 'public repositories: nothing is lost; private ones: `fetch-depth: 2` has to bring the base',
  },
];
