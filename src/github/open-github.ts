import type { GithubSide } from '../commands/action/ports.ts';
import type { RunContext } from '../commands/action/run-context.ts';
import { createGithubClient } from './client.ts';
import { createDeploymentRecords } from './deployments.ts';
import { createGithubRecords, type RecordParsers } from './github-records.ts';
import { createIssueTracker } from './issues.ts';
import { createLockStore } from './lock-ref.ts';
import { createRecordFiles } from './record-files.ts';

export interface OpenGithubOptions {
  readonly token: string;
  readonly context: RunContext;
  /** ms since 1970. */
  readonly now: () => number;
  readonly parsers: RecordParsers;
  readonly log: (line: string) => void;
}

/** All that a run keeps on GitHub. @throws GithubError for an address, a token or a repository that cannot be right */
export function openGithub({ token, context, now, parsers, log }: OpenGithubOptions): GithubSide {
  const { repository, apiUrl, runUrl } = context;
  const client = createGithubClient({ token, baseUrl: apiUrl, repository, log });
  const files = createRecordFiles(client);
  return {
    records: createGithubRecords({ files, locks: createLockStore(client, now), runUrl, parsers }),
    checkRecords: files.checkRight,
    deployments: createDeploymentRecords(client),
    issues: createIssueTracker(client),
  };
}
