import type { GithubClient } from './client.ts';

export interface PullRequest {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  readonly open: boolean;
  /** undefined when it was not merged. */
  readonly mergedAt: string | undefined;
  /** Hash of the commit that it became, however it was merged. */
  readonly mergeSha: string | undefined;
  readonly baseBranch: string;
  readonly headSha: string;
  readonly author: string | undefined;
}

/** Every call throws GithubError. */
export interface PullRequestLookup {
  /** Those that brought the commit, or contain it; the one that it is the merge of comes first. */
  readonly findByCommit: (sha: string) => Promise<readonly PullRequest[]>;
}

export function createPullRequestLookup(client: GithubClient): PullRequestLookup {
  return {
    findByCommit: async (sha) => {
      const found = await client.run('find-pull-requests', (octokit) =>
        octokit.paginate(octokit.rest.repos.listPullRequestsAssociatedWithCommit, {
          ...client.repository,
          commit_sha: sha,
          per_page: 100,
        }),
      );
      const pulls = found.map(
        (wire): PullRequest => ({
          number: wire.number,
          title: wire.title,
          url: wire.html_url,
          open: wire.state === 'open',
          mergedAt: wire.merged_at ?? undefined,
          mergeSha: wire.merge_commit_sha ?? undefined,
          baseBranch: wire.base.ref,
          headSha: wire.head.sha,
          author: wire.user?.login,
        }),
      );
      // An open one has a merge commit too, made to see whether it can be merged.
      const rank = (pull: PullRequest) => (pull.mergedAt === undefined ? 2 : pull.mergeSha === sha ? 0 : 1);
      return pulls.toSorted((a, b) => rank(a) - rank(b) || b.number - a.number);
    },
  };
}
