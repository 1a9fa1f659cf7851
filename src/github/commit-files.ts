import type { GithubClient } from './client.ts';
import { GithubError } from './github-error.ts';

/** The files of one commit. Every call throws GithubError. */
export interface CommitFiles {
  /** @param path from the root of the repository. @returns undefined when the commit has no such file */
  readonly readText: (path: string) => Promise<string | undefined>;
}

/** Makes sure that the commit is there: of a file that is not, GitHub does not say whether the commit is. */
export async function openCommit(client: GithubClient, sha: string): Promise<CommitFiles> {
  const { repository } = client;
  await client.run('read-base', (octokit) => octokit.rest.git.getCommit({ ...repository, commit_sha: sha }));
  return {
    readText: async (path) => {
      try {
        const { data } = await client.run('read-base', (octokit) =>
          octokit.rest.repos.getContent({ ...repository, path, ref: sha }),
        );
        if (Array.isArray(data) || data.type !== 'file') return undefined;
        // Of files above 1 MB that answer has only the hash.
        if (data.encoding === 'base64' && data.content !== '') return decode(data.content);
        const blob = await client.run('read-base', (octokit) =>
          octokit.rest.git.getBlob({ ...repository, file_sha: data.sha }),
        );
        return decode(blob.data.content);
      } catch (error) {
        if (error instanceof GithubError && error.kind === 'not-found') return undefined;
        throw error;
      }
    },
  };
}

function decode(content: string): string {
  return new TextDecoder('utf-8').decode(Buffer.from(content, 'base64'));
}
