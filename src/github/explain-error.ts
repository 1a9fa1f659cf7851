import * as z from 'zod';
import { type GithubCall, githubCalls } from './github-calls.ts';
import { GithubError, type GithubErrorFacts } from './github-error.ts';
import type { Repository } from './repository.ts';

/** What Octokit throws: without an answer when none came, or none of GitHub's. */
const requestErrorSchema = z.object({
  name: z.string(),
  status: z.number(),
  message: z.string(),
  response: z
    .object({
      headers: z.record(z.string(), z.union([z.string(), z.number()]).optional()),
      data: z.unknown(),
    })
    .optional(),
});

const bodySchema = z.object({
  message: z.string().optional(),
  errors: z
    .array(
      z.union([
        z.string(),
        z.object({
          message: z.string().optional(),
          resource: z.string().optional(),
          field: z.string().optional(),
          code: z.string().optional(),
        }),
      ]),
    )
    .optional(),
});

interface Place {
  readonly call: GithubCall;
  readonly repository: Repository;
  readonly host: string;
  /** Never shown, whoever repeats it. */
  readonly token: string;
}

/** What Octokit threw, in our words. What is no error of a request comes back as it is: it is a bug. */
export function explainError(error: unknown, place: Place): unknown {
  const parsed = requestErrorSchema.safeParse(error);
  if (!parsed.success) return error;
  const { status, message, response } = parsed.data;
  const { step, permission } = githubCalls[place.call];
  const where = `${place.repository.owner}/${place.repository.repo}`;
  const said = clean(response === undefined ? message : describeBody(response.data), place.token);
  const because = said === '' ? '' : `: "${said}"`;
  const fail = (kind: GithubErrorFacts['kind'], what: string, remedy: string) =>
    new GithubError({
      kind,
      step,
      status: response === undefined ? undefined : status,
      permission: kind === 'missing-permission' || kind === 'not-found' ? permission : undefined,
      message: `Could not ${step}: ${what}.`,
      remedy,
    });

  if (response === undefined) {
    return fail(
      'unreachable',
      `there is no answer from ${place.host}${because}`,
      `Check the network between the runner and ${place.host}, then run again.`,
    );
  }
  const limit = findRateLimit(status, said, response.headers);
  if (limit !== undefined) {
    return fail('rate-limited', `GitHub's rate limit is used up${limit}${because}`, 'Run again after that.');
  }
  switch (status) {
    case 401:
      return fail(
        'unauthorized',
        `GitHub does not accept the token (HTTP 401)${because}`,
        'Give a token that has not expired: in a workflow, "github.token".',
      );
    case 403:
      return fail(
        'missing-permission',
        `the token is not allowed to in "${where}" (HTTP 403)${because}`,
        `Add "${permission}" under "permissions:" of the job; runs for forks and Dependabot never get to write.`,
      );
    case 404:
      return fail(
        'not-found',
        `GitHub does not find it in "${where}" (HTTP 404)${because}`,
        `Check the name of the repository; if it is right, the token lacks rights: add "${permission}" under "permissions:" of the job.`,
      );
    case 409:
      return fail(
        'conflict',
        `it is at odds with the state of "${where}" (HTTP 409)${because}`,
        'Look at what GitHub says, then run again.',
      );
    case 400:
    case 410:
    case 422:
      return fail(
        'validation',
        `GitHub refuses the request (HTTP ${status})${because}`,
        'Correct what GitHub names; if nothing of it is yours, report it as a bug of xano-ci.',
      );
    default:
      return status >= 500
        ? fail(
            'server',
            `GitHub could not do it (HTTP ${status})${because}`,
            'Run again in some minutes; githubstatus.com tells of outages.',
          )
        : fail(
            'unexpected-answer',
            `GitHub answered with HTTP ${status}${because}`,
            'Check the address of the API, and what stands between it and the runner.',
          );
  }
}

type Headers = Readonly<Record<string, string | number | undefined>>;

/** When it ends, to follow "used up"; undefined when the answer is about something else. */
function findRateLimit(status: number, said: string, headers: Headers): string | undefined {
  const usedUp = String(headers['x-ratelimit-remaining']) === '0';
  if (status !== 429 && !(status === 403 && (usedUp || /\bsecondary rate\b/i.test(said)))) return undefined;
  const seconds = Number(headers['retry-after']);
  if (seconds > 0) return ` for ${seconds} seconds`;
  const reset = Number(headers['x-ratelimit-reset']) * 1000;
  // Beyond that no date can be written.
  return usedUp && reset > 0 && reset < 8.64e15 ? ` until ${new Date(reset).toISOString()}` : '';
}

function describeBody(data: unknown): string {
  const body = bodySchema.safeParse(data);
  if (!body.success) return '';
  const details = (body.data.errors ?? []).map((detail) =>
    typeof detail === 'string'
      ? detail
      : (detail.message ?? [detail.resource, detail.field, detail.code].filter(Boolean).join(' ')),
  );
  return [body.data.message ?? '', ...details].filter((text) => text !== '').join('; ');
}

const LONGEST_QUOTE = 300;

/** What others wrote, for one line of a message. */
function clean(text: string, token: string): string {
  const safe = token === '' ? text : text.replaceAll(token, '***');
  const line = safe.replace(/[\p{C}\s]+/gu, ' ').trim();
  return line.length <= LONGEST_QUOTE ? line : `${line.slice(0, LONGEST_QUOTE)}…`;
}
