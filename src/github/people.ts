import type { People } from '../commands/action/pull-ports.ts';
import type { GithubClient } from './client.ts';
import { GithubError } from './github-error.ts';

/** Of the four that GitHub tells apart here; whoever maintains a repository is told as one who may write. */
const WRITING: readonly string[] = ['admin', 'write'];

export function createPeople(client: GithubClient): People {
  const { repository } = client;
  return {
    mayWrite: async (login) => {
      try {
        const { data } = await client.run('read-right', (octokit) =>
          octokit.rest.repos.getCollaboratorPermissionLevel({ ...repository, username: login }),
        );
        return WRITING.includes(data.permission);
      } catch (error) {
        // Of somebody who has nothing to do with the repository.
        if (error instanceof GithubError && error.kind === 'not-found') return false;
        throw error;
      }
    },

    react: async (comment, content) => {
      await client.run('write-comment', (octokit) =>
        octokit.rest.reactions.createForIssueComment({ ...repository, comment_id: comment, content }),
      );
    },
  };
}
