import { createGithubClient, type GithubClient, type GithubClientOptions } from '../../src/github/client.ts';
import { GithubError } from '../../src/github/github-error.ts';
import {
  type LocalGithub,
  type LocalGithubOptions,
  startLocalGithub,
} from './local-github/start-local-github.ts';

/** Waits for nothing. */
export const NO_WAITS = { betweenWrites: 0, betweenNotifications: 0, beforeRetry: 0, second: 0 };

export interface Connected {
  readonly github: LocalGithub;
  readonly client: GithubClient;
}

/** A local GitHub that ends with the test, and a client of it. */
export async function connect(
  options: LocalGithubOptions = {},
  clientOptions: Partial<GithubClientOptions> = {},
): Promise<Connected> {
  const github = await startLocalGithub(options);
  return { github, client: clientOf(github, clientOptions) };
}

export function clientOf(github: LocalGithub, options: Partial<GithubClientOptions> = {}): GithubClient {
  const { token, repository, url } = github;
  return createGithubClient({ token, repository, baseUrl: url, waits: NO_WAITS, ...options });
}

/** The error that a call ends with. */
export async function errorOf(call: Promise<unknown>): Promise<GithubError> {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (error instanceof GithubError) return error;
  throw new Error('The call does not end with a GithubError.', { cause: error });
}

/** `POST /deployments` and so on, in the order in which they came. */
export function callsOf({ received }: LocalGithub): string[] {
  return received.map(({ method, path }) => `${method} ${path}`);
}
