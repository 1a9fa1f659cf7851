import type { Pulls } from '../commands/action/pull-ports.ts';
import type { GithubClient } from './client.ts';
import { createPullRequestLookup } from './commits.ts';

export function createPulls(client: GithubClient): Pulls {
  const { repository } = client;
  const lookup = createPullRequestLookup(client);
  return {
    get: async (number) => {
      const { data } = await client.run('read-pull', (octokit) =>
        octokit.rest.pulls.get({ ...repository, pull_number: number }),
      );
      return {
        number: data.number,
        isOpen: data.state === 'open',
        // The repository of a fork may be gone by now; the pull request is still that of a fork.
        isFork: data.head.repo?.full_name !== data.base.repo.full_name,
        headSha: data.head.sha,
        baseSha: data.base.sha,
      };
    },

    findMerged: async (sha) => {
      const pulls = await lookup.findByCommit(sha);
      return pulls.find(({ mergedAt }) => mergedAt !== undefined);
    },
  };
}
