import type { GithubSide } from '../commands/action/ports.ts';
import type { RunContext } from '../commands/action/run-context.ts';
import { createApprovals } from './approvals.ts';
import { createBranches } from './branches.ts';
import { createCheckRuns } from './check-runs.ts';
import { createGithubClient, type Waits } from './client.ts';
import { openCommit } from './commit-files.ts';
import { createDeploymentRecords } from './deployments.ts';
import { createGithubRecords, type RecordParsers } from './github-records.ts';
import { createIssueTracker } from './issues.ts';
import { createLockStore } from './lock-ref.ts';
import { createPeople } from './people.ts';
import { createPulls } from './pulls.ts';
import { createRecordFiles } from './record-files.ts';
import { createStickyComments } from './sticky-comments.ts';
import { createSuggestions } from './suggestions.ts';

export interface OpenGithubOptions {
  readonly token: string;
  readonly context: RunContext;
  /** ms since 1970. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly parsers: RecordParsers;
  readonly log: (line: string) => void;
  readonly waits?: Partial<Waits> | undefined;
}

/** All that a run keeps on GitHub. @throws GithubError for an address, a token or a repository that cannot be right */
export function openGithub({
  token,
  context,
  now,
  wait,
  parsers,
  log,
  waits,
}: OpenGithubOptions): GithubSide {
  const { repository, apiUrl, runUrl } = context;
  const client = createGithubClient({ token, baseUrl: apiUrl, repository, log, waits });
  const files = createRecordFiles(client);
  return {
    records: createGithubRecords({ files, locks: createLockStore(client, now), runUrl, parsers }),
    checkRecords: files.checkRight,
    openCommit: (sha) => openCommit(client, sha),
    deployments: createDeploymentRecords(client),
    issues: createIssueTracker(client),
    checkRuns: createCheckRuns(client),
    comments: createStickyComments(client, { now, wait }),
    suggestions: createSuggestions(client),
    pulls: createPulls(client),
    people: createPeople(client),
    approvals: createApprovals(client),
    branches: createBranches(client),
  };
}
