import type { Mode } from '../commands/action/event-modes.ts';
import { type GithubCall, githubCalls } from './github-calls.ts';

interface ModeRow {
  readonly calls: readonly GithubCall[];
  /** For people. */
  readonly why: string;
}

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

/** What each mode asks of GitHub. The table in the docs is made from this, and the example workflows are held to it. */
export const modeCalls = {
  validate: { calls: [], why: 'actions/checkout; the action itself asks GitHub for nothing' },
  plan: { calls: [], why: 'the same' },
  deploy: { calls: DEPLOY_CALLS, why: 'records and locks (contents), deployments and their statuses' },
  promote: { calls: DEPLOY_CALLS, why: 'the same' },
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
