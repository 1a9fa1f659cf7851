import type { Branches } from '../commands/action/branch-ports.ts';
import type { GithubClient } from './client.ts';

export function createBranches(client: GithubClient): Branches {
  const { repository } = client;
  return {
    findTip: async (branch) => {
      const { data } = await client.run('read-tip', (octokit) =>
        octokit.rest.git.getRef({ ...repository, ref: `heads/${branch}` }),
      );
      return data.object.sha;
    },

    findMergeBase: async (one, other) => {
      const { data } = await client.run('read-merge-base', (octokit) =>
        octokit.rest.repos.compareCommitsWithBasehead({
          ...repository,
          basehead: `${one}...${other}`,
          // None of the commits between them is looked at.
          per_page: 1,
        }),
      );
      return data.merge_base_commit.sha;
    },
  };
}
