import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import Bottleneck from 'bottleneck/light.js';
import { parseApiAddress } from './api-address.ts';
import { explainError } from './explain-error.ts';
import { fetchJson } from './fetch-json.ts';
import type { GithubCall } from './github-calls.ts';
import { GithubError } from './github-error.ts';
import { type Pace, resolvePace } from './pace.ts';
import type { Repository } from './repository.ts';

/** How long what takes; in ms. */
export interface Waits extends Pace {
  /** Before the first repetition; the second waits four times as long, the third nine times. */
  readonly beforeRetry: number;
  /** What one second of a wait that GitHub asks for lasts. */
  readonly second: number;
  /** Until a request without an answer is given up. */
  readonly timeout: number;
  /** A wait that GitHub asks for and that is longer is an error instead. */
  readonly longestPause: number;
}

const DEFAULT_WAITS: Omit<Waits, keyof Pace> = {
  beforeRetry: 1000,
  second: 1000,
  timeout: 30_000,
  longestPause: 60_000,
};

export interface GithubClientOptions {
  readonly token: string;
  /** Of the API; without it that of github.com. */
  readonly baseUrl?: string | undefined;
  readonly repository: Repository;
  /** Told in one line of everything that makes a call take longer. */
  readonly log?: ((line: string) => void) | undefined;
  /** One request over the network. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly waits?: Partial<Waits> | undefined;
}

/** What the other files of this folder speak to GitHub through. */
export interface GithubClient {
  readonly repository: Repository;
  /** @throws GithubError when GitHub refuses or cannot be reached */
  readonly run: <Result>(call: GithubCall, send: (octokit: Octokit) => Promise<Result>) => Promise<Result>;
}

/** Repeats no request: what it was to do may be done, and doing it twice is worse than an error. */
export const ONCE = { retries: 0 };

/** After that many in a row, the rate limit is an error. */
const MOST_PAUSES = 2;
/** A hundred issues, each as long as can be, in escaped form. */
const LARGEST_ANSWER = 32 * 1024 * 1024;
/** What is refused stays refused. Of 403 and 429, the plugin for rate limits decides. */
const FINAL_STATUSES = [400, 401, 403, 404, 409, 410, 422, 429, 451];

const PatientOctokit = Octokit.plugin(retry, throttling);

/**
 * A client of GitHub's API for one repository. It keeps the pace that GitHub asks for, and repeats what failed for no
 * lasting reason.
 * @throws GithubError of kind `invalid-call` for an address, a token or a repository that cannot be right
 */
export function createGithubClient(options: GithubClientOptions): GithubClient {
  const { token, repository, log = () => {} } = options;
  const address = parseApiAddress(options.baseUrl);
  if (token.trim() === '') {
    throw invalidCall('the token is empty', 'Give a token: in a workflow, "github.token".');
  }
  if (!isName(repository.owner) || !isName(repository.repo)) {
    throw invalidCall(
      `"${repository.owner}/${repository.repo}" is not the name of a repository`,
      'Give it as in "owner/name"; in a workflow, the runner sets "GITHUB_REPOSITORY".',
    );
  }
  const waits: Waits = { ...DEFAULT_WAITS, ...resolvePace(address.host), ...options.waits };
  const pauseFor =
    (reason: string) =>
    (seconds: number, _request: unknown, _octokit: unknown, pauses: number): boolean => {
      if (seconds * 1000 > waits.longestPause || pauses >= MOST_PAUSES) return false;
      log(`GitHub asks for a pause of ${seconds} seconds (${reason}).`);
      return true;
    };
  const octokit = new PatientOctokit({
    auth: token,
    baseUrl: address.base,
    userAgent: 'xano-ci',
    // Octokit prints every refusal on its own; here each is an error that its caller tells of.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    request: {
      fetch: fetchJson(options.fetch ?? globalThis.fetch, { timeout: waits.timeout, size: LARGEST_ANSWER }),
    },
    retry: { retryAfterBaseValue: waits.beforeRetry, doNotRetry: FINAL_STATUSES },
    throttle: {
      onRateLimit: pauseFor('rate limit'),
      onSecondaryRateLimit: pauseFor('secondary rate limit'),
      retryAfterBaseValue: waits.second,
      // Of this client alone: the plugin's own are shared by the process.
      write: new Bottleneck.Group({ maxConcurrent: 1, minTime: waits.betweenWrites }),
      notifications: new Bottleneck.Group({ maxConcurrent: 1, minTime: waits.betweenNotifications }),
    },
  });
  return {
    repository,
    run: async (call, send) => {
      try {
        return await send(octokit);
      } catch (error) {
        throw explainError(error, { call, repository, host: address.host, token });
      }
    },
  };
}

function isName(text: string): boolean {
  return /^[\w.-]+$/.test(text) && !/^\.{1,2}$/.test(text);
}

function invalidCall(what: string, remedy: string): GithubError {
  return new GithubError({
    kind: 'invalid-call',
    step: 'use GitHub',
    message: `Could not use GitHub: ${what}.`,
    remedy,
  });
}
