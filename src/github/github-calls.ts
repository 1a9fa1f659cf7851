/** What one call is for, and the line that a workflow needs for it. */
export interface GithubCallRow {
  /** In the user's words, to follow "could not". */
  readonly step: string;
  /** To stand under `permissions:`. */
  readonly permission: string;
}

/** Every call that is made, by purpose. The page on permissions and the messages about missing ones are made from this. */
export const githubCalls = {
  'create-deployment': { step: 'create a deployment', permission: 'deployments: write' },
  'list-deployments': { step: 'list the deployments', permission: 'deployments: read' },
  'create-deployment-status': {
    step: 'write the status of a deployment',
    permission: 'deployments: write',
  },
  'list-deployment-statuses': { step: 'list the statuses of a deployment', permission: 'deployments: read' },
  'take-lock': { step: 'take the lock', permission: 'contents: write' },
  'read-lock': { step: 'read the lock', permission: 'contents: read' },
  'renew-lock': { step: 'renew the lock', permission: 'contents: write' },
  'release-lock': { step: 'release the lock', permission: 'contents: write' },
  'read-base': { step: 'read a file of the base commit', permission: 'contents: read' },
  'read-record': { step: 'read the records', permission: 'contents: read' },
  'write-record': { step: 'write the records', permission: 'contents: write' },
  'list-issues': { step: 'look for the issue', permission: 'issues: read' },
  'open-issue': { step: 'open an issue', permission: 'issues: write' },
  'update-issue': { step: 'update the issue', permission: 'issues: write' },
  'list-comments': { step: 'list the comments of the issue', permission: 'issues: read' },
  'comment-on-issue': { step: 'comment on the issue', permission: 'issues: write' },
  'find-pull-requests': {
    step: 'find the pull requests of a commit',
    permission: 'pull-requests: read',
  },
  'read-pull': { step: 'read the pull request', permission: 'pull-requests: read' },
  'read-history': { step: 'read who put the label on', permission: 'pull-requests: read' },
  'read-pushes': { step: 'read when the pull request was pushed to', permission: 'contents: read' },
  'read-tip': { step: 'read which commit a branch is at', permission: 'contents: read' },
  'read-merge-base': {
    step: 'find the commit that a pull request begins at',
    permission: 'contents: read',
  },
  'read-commits': { step: 'list the commits of the pull request', permission: 'pull-requests: read' },
  'read-runs': { step: 'read what had been shown before the label', permission: 'checks: read' },
  'read-comments': { step: 'list the comments of the pull request', permission: 'pull-requests: read' },
  'write-comment': { step: 'comment on the pull request', permission: 'pull-requests: write' },
  'read-suggestions': { step: 'list the suggestions in the pull request', permission: 'pull-requests: read' },
  'write-suggestion': { step: 'suggest changes in the pull request', permission: 'pull-requests: write' },
  'read-check-runs': { step: 'look for the check run', permission: 'checks: read' },
  'write-check-run': { step: 'show a check run', permission: 'checks: write' },
  // What everybody may ask who may read the repository.
  'read-user': { step: 'ask whose the token is', permission: 'contents: read' },
  'read-right': { step: 'ask what somebody may do in the repository', permission: 'contents: read' },
} as const satisfies Record<string, GithubCallRow>;

export type GithubCall = keyof typeof githubCalls;
