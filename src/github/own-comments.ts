import * as z from 'zod';
import type { GithubClient } from './client.ts';
import { GithubError } from './github-error.ts';

interface Author {
  readonly login: string;
  readonly type: string;
}

/** Whose name a workflow's own token writes in; nobody else can get one that does. */
const WORKFLOWS = 'github-actions[bot]';

const viewerSchema = z.object({ viewer: z.object({ login: z.string() }) });

/**
 * Whether we may change what somebody wrote. The mark alone does not say so: people quote it, and an app may write what
 * people have told it to. So it has to be of whom the token writes as, or of the workflows of the repository, which
 * others go on with where the token was changed.
 */
export function createOwnership(
  client: GithubClient,
): (author: Author | null | undefined) => Promise<boolean> {
  let person: Promise<string | undefined> | undefined;
  let app: Promise<string | undefined> | undefined;
  return async (author) => {
    if (author === null || author === undefined) return false;
    if (author.type !== 'Bot') {
      person ??= readPerson(client);
      return (await person) === author.login;
    }
    if (author.login === WORKFLOWS) return true;
    app ??= readApp(client);
    const login = await app;
    // Where nobody tells whose the token is, an app is taken for ours: else each run would leave a comment of its own.
    return login === undefined || withoutSuffix(login) === withoutSuffix(author.login);
  };
}

function readPerson(client: GithubClient): Promise<string | undefined> {
  return orUnknown(async () => {
    const { data } = await client.run('read-user', (octokit) => octokit.rest.users.getAuthenticated());
    return data.login;
  });
}

/** What REST tells of a person, GraphQL alone tells of an app. */
function readApp(client: GithubClient): Promise<string | undefined> {
  return orUnknown(async () => {
    const answer: unknown = await client.run('read-user', async (octokit) => {
      try {
        return await octokit.graphql('{ viewer { login } }');
      } catch (error) {
        if (error instanceof Error && error.name === 'GraphqlResponseError') return undefined;
        throw error;
      }
    });
    return viewerSchema.safeParse(answer).data?.viewer.login;
  });
}

async function orUnknown(read: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof GithubError) return undefined;
    throw error;
  }
}

function withoutSuffix(login: string): string {
  return login.toLowerCase().replace(/\[bot\]$/, '');
}
