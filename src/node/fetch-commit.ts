import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { git } from './git.ts';

const run = promisify(execFile);
/** In ms. A commit and its parent are small; a network that hangs is not waited for. */
const TIMEOUT = 120_000;
/** In commits: the commit, and what it was merged into. */
const DEPTH = 2;

export interface FetchSource {
  /** `https://github.com` */
  readonly serverUrl: string;
  readonly repository: { readonly owner: string; readonly repo: string };
  readonly token: string | undefined;
  /** How many commits of its history a shallow clone gets. */
  readonly depth?: number | undefined;
}

/**
 * Brings one commit with its parents from GitHub into the repository of a folder. Nothing is checked out, and no name in
 * the repository moves. Where it comes from, the runner says: what the checkout calls its origin may be anything.
 * @returns its full id; undefined when it could not be had
 */
export async function fetchCommit(
  ref: string,
  folder: string,
  { serverUrl, repository, token, depth: wanted = DEPTH }: FetchSource,
): Promise<string | undefined> {
  if (!/^(?:[0-9a-f]{40}|refs\/pull\/\d+\/(?:head|merge))$/.test(ref) || !isSafe(serverUrl)) return undefined;
  const url = `${serverUrl}/${repository.owner}/${repository.repo}.git`;
  const args = ['fetch', '--quiet', '--no-tags', '--no-write-fetch-head'];
  const kept = `refs/xano-ci/fetched/${ref.replace(/^refs\//, '')}`;
  try {
    // A depth would cut the history of a clone that has all of it.
    const { stdout } = await run('git', ['rev-parse', '--is-shallow-repository'], { cwd: folder });
    const depth = stdout.trim() === 'true' ? [`--depth=${wanted}`] : [];
    await run('git', [...args, ...depth, '--force', url, `${ref}:${kept}`], {
      cwd: folder,
      timeout: TIMEOUT,
      env: { ...process.env, ...buildAccess(url, token) },
    });
    return await git.resolveCommit(kept, folder);
  } catch {
    return undefined;
  }
}

/** In the environment, where no other process of the machine reads it, and for this address only. */
function buildAccess(url: string, token: string | undefined): Readonly<Record<string, string>> {
  const quiet = { GIT_TERMINAL_PROMPT: '0' };
  if (token === undefined) return quiet;
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64');
  return {
    ...quiet,
    GIT_CONFIG_COUNT: '2',
    // What the checkout may have left: GitHub refuses a request with two of them.
    GIT_CONFIG_KEY_0: `http.${url}.extraheader`,
    GIT_CONFIG_VALUE_0: '',
    GIT_CONFIG_KEY_1: `http.${url}.extraheader`,
    GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${basic}`,
  };
}

function isSafe(serverUrl: string): boolean {
  if (!URL.canParse(serverUrl)) return false;
  const { protocol, hostname } = new URL(serverUrl);
  return (
    protocol === 'https:' || (protocol === 'http:' && /^(?:localhost|127\.\d+\.\d+\.\d+)$/.test(hostname))
  );
}
