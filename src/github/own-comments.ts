import type { GithubClient } from './client.ts';
import { GithubError } from './github-error.ts';

interface Author {
  readonly login: string;
  readonly type: string;
}

/**
 * Whether we may change what somebody wrote. The mark alone does not say so: people quote it. Apps do not, and whichever
 * app the token is of, it goes on where another one left off; of a person's token, GitHub says whose it is.
 */
export function createOwnership(
  client: GithubClient,
): (author: Author | null | undefined) => Promise<boolean> {
  let me: Promise<string | undefined> | undefined;
  const readLogin = async (): Promise<string | undefined> => {
    try {
      const { data } = await client.run('read-user', (octokit) => octokit.rest.users.getAuthenticated());
      return data.login;
    } catch (error) {
      if (error instanceof GithubError) return undefined;
      throw error;
    }
  };
  return async (author) => {
    if (author === null || author === undefined) return false;
    if (author.type === 'Bot') return true;
    me ??= readLogin();
    return (await me) === author.login;
  };
}
