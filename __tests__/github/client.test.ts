import { createServer } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createGithubClient } from '../../src/github/client.ts';
import { createDeploymentRecords } from '../../src/github/deployments.ts';
import { githubCalls } from '../../src/github/github-calls.ts';
import { createIssueTracker } from '../../src/github/issues.ts';
import { createLockStore } from '../../src/github/lock-ref.ts';
import { callsOf, clientOf, connect, errorOf, NO_WAITS } from './connect.ts';
import { startLocalGithub } from './local-github/start-local-github.ts';

const repository = { owner: 'octo-org', repo: 'backend' };
const sha = 'a'.repeat(40);
const megabyte = new Uint8Array(1024 * 1024);
const draft = { sha, environment: 'staging', description: 'bundle 1', payload: {} };
const wish = { owner: 'run 1', runUrl: 'https://github.com/run/1', expiresAt: '2026-01-01T01:00:00Z' };

describe('does not send the token', () => {
  test.each([
    ['http://github.example.com', 'not addressed by https'],
    ['https://name:secret@github.example.com', 'a user name or a password'],
    ['https://github.example.com?x', 'a query or a fragment'],
    ['github', 'not a URL'],
  ])('to %s', (baseUrl, what) => {
    const create = () => createGithubClient({ token: 'ghs_secret', baseUrl, repository });
    expect(create).toThrow(what);
    expect(create).not.toThrow(/secret/);
  });

  test('when it is empty', () => {
    expect(() => createGithubClient({ token: ' ', repository })).toThrow('the token is empty');
  });

  test.each([[{ owner: '..', repo: 'backend' }], [{ owner: 'octo-org', repo: 'a/b' }]])(
    'for %j, which is no repository',
    (wrong) => {
      expect(() => createGithubClient({ token: 'x', repository: wrong })).toThrow(
        'not the name of a repository',
      );
    },
  );
});

describe('a server of one’s own', () => {
  test('is called under its path', async () => {
    const { client } = await connect({ prefix: '/api/v3' });
    expect(await createDeploymentRecords(client).list({})).toEqual([]);
  });

  test('may be given with a slash at the end', async () => {
    const github = await startLocalGithub({ prefix: '/api/v3' });
    const client = clientOf(github, { baseUrl: `${github.url}/` });
    expect(await createDeploymentRecords(client).list({})).toEqual([]);
  });
});

describe('repeats', () => {
  test.each([
    ['an error of the server', { status: 500 }],
    ['a broken connection', 'reset'],
  ] as const)('what reads after %s', async (_name, kind) => {
    const { github, client } = await connect();
    github.fail({ kind, times: 2 });
    expect(await createDeploymentRecords(client).list({})).toEqual([]);
    expect(callsOf(github)).toEqual(['GET /deployments', 'GET /deployments', 'GET /deployments']);
  });

  test('what was refused for the pace, and says so', async () => {
    const lines: string[] = [];
    const { github, client } = await connect({}, { log: (line) => lines.push(line) });
    github.fail({ kind: 'secondary-rate-limit', path: '/deployments' });
    github.fail({ kind: 'rate-limit', path: '/deployments' });
    expect((await createDeploymentRecords(client).create(draft)).environment).toBe('staging');
    expect(lines).toEqual([
      'GitHub asks for a pause of 30 seconds (secondary rate limit).',
      'GitHub asks for a pause of 0 seconds (rate limit).',
    ]);
    expect(github.state.deployments).toHaveLength(1);
  });

  test('not for ever', async () => {
    const { github, client } = await connect();
    github.fail({ kind: { status: 503, message: 'Unicorn' }, times: 99 });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect([error.kind, error.status]).toEqual(['server', 503]);
    expect(error.message).toBe(
      'Could not list the deployments: GitHub could not do it (HTTP 503): "Unicorn".',
    );
    expect(github.received).toHaveLength(4);
  });

  test('not what is refused', async () => {
    const { github, client } = await connect({ rights: { deployments: 'none' } });
    await errorOf(createDeploymentRecords(client).list({}));
    expect(github.received).toHaveLength(1);
  });
});

describe('says what is wrong', () => {
  test('when a request takes too long', async () => {
    const github = await startLocalGithub();
    const client = clientOf(github, {
      waits: { ...NO_WAITS, timeout: 1 },
      fetch: (_input, init) =>
        new Promise((_resolve, reject) => {
          init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
        }),
    });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect(error.kind).toBe('unreachable');
    expect(error.message).toMatch(
      /: there is no answer from 127\.0\.0\.1:\d+: "nothing came within 0\.001 seconds"\.$/,
    );
  });

  test('when nothing listens', async () => {
    // That of a server which is closed again.
    const { port } = await new Promise<{ port: number }>((resolve, reject) => {
      const server = createServer().listen(0, '127.0.0.1', () => {
        const address = server.address();
        if (address === null || typeof address === 'string') reject(new Error('The server has no port.'));
        else server.close(() => resolve(address));
      });
    });
    const baseUrl = `http://127.0.0.1:${port}`;
    const client = createGithubClient({ token: 'x', repository, baseUrl, waits: NO_WAITS });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect([error.kind, error.status]).toEqual(['unreachable', undefined]);
    expect(error.message).toBe(
      `Could not list the deployments: there is no answer from 127.0.0.1:${port}: "connect ECONNREFUSED 127.0.0.1:${port}".`,
    );
    expect(error.remedy).toContain(`Check the network between the runner and 127.0.0.1:${port}`);
  });

  test.each([
    [
      'a page',
      () => new Response('<html>', { headers: { 'content-type': 'text/html' } }),
      'what came is no JSON',
    ],
    [
      'half an answer',
      () => new Response('[{', { headers: { 'content-type': 'application/json' } }),
      'what came is no JSON',
    ],
    [
      'far too much',
      () => new Response(new ReadableStream({ pull: (stream) => stream.enqueue(megabyte) })),
      'longer than 33554432 bytes',
    ],
  ])('when %s comes instead', async (_name, answer, message) => {
    const github = await startLocalGithub();
    const client = clientOf(github, { fetch: async () => answer() });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect(error.kind).toBe('unreachable');
    expect(error.message).toContain(message);
  });

  test('when the token is wrong, without showing it', async () => {
    const github = await startLocalGithub();
    const token = 'ghs_secretOfSomeone';
    const client = clientOf(github, { token });
    github.fail({ kind: { status: 401, message: `Bad credentials ${token}` } });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect(error.kind).toBe('unauthorized');
    expect(error.message).toBe(
      'Could not list the deployments: GitHub does not accept the token (HTTP 401): "Bad credentials ***".',
    );
    expect(JSON.stringify([error, error.stack, error.cause])).not.toContain(token);
    expect((await errorOf(createDeploymentRecords(client).list({}))).kind).toBe('unauthorized');
  });

  test('when a limit lasts longer than a run should wait', async () => {
    const github = await startLocalGithub();
    const client = clientOf(github, { waits: { ...NO_WAITS, longestPause: 10_000 } });
    github.fail({ kind: 'secondary-rate-limit' });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect(error.kind).toBe('rate-limited');
    expect(error.message).toContain("GitHub's rate limit is used up for 30 seconds: ");
    expect(github.received).toHaveLength(1);
  });

  test('when a limit does not end', async () => {
    const { github, client } = await connect();
    github.fail({ kind: 'rate-limit', times: 99 });
    const error = await errorOf(createDeploymentRecords(client).list({}));
    expect(error.message).toContain('used up until 2026-01-01T00:00:00.000Z');
    expect(github.received).toHaveLength(3);
  });

  test.each([
    [{ status: 409, message: 'Conflict' }, 'conflict', 'at odds with the state of "octo-org/backend"'],
    [{ status: 422, message: 'Nope\u001b[31m\n::error::x' }, 'validation', '"Nope [31m ::error::x"'],
    [{ status: 422, message: 'x'.repeat(9999) }, 'validation', `"${'x'.repeat(300)}…"`],
    [{ status: 418, message: '' }, 'unexpected-answer', 'GitHub answered with HTTP 418.'],
  ] as const)('when the answer is %j', async (kind, errorKind, message) => {
    const { github, client } = await connect();
    github.fail({ kind, times: 9 });
    const error = await errorOf(createDeploymentRecords(client).create(draft));
    expect(error.kind).toBe(errorKind);
    expect(error.message).toContain(message);
    // 418 is not among the answers that GitHub describes.
    github.takeViolations();
  });
});

describe('names the permission that is missing:', () => {
  const readOnly = {
    rights: { deployments: 'read', contents: 'read', issues: 'read', 'pull-requests': 'read' },
  } as const;

  test.each([
    ['deployments: write', (client) => createDeploymentRecords(client).create(draft)],
    ['contents: write', (client) => createLockStore(client, () => 0).acquire('staging', wish)],
    ['issues: write', (client) => createIssueTracker(client).report('staging', { title: 't', body: 'b' })],
  ] satisfies [string, (client: ReturnType<typeof clientOf>) => Promise<unknown>][])(
    '%s',
    async (line, call) => {
      const { client } = await connect(readOnly);
      const error = await errorOf(call(client));
      expect(error.kind).toBe('missing-permission');
      expect(error.message).toMatch(
        /^Could not .+: the token is not allowed to in "octo-org\/backend" \(HTTP 403\): "Resource not accessible by integration"\.$/,
      );
      expect(error.remedy).toBe(
        `Add "${line}" under "permissions:" of the job; runs for forks and Dependabot never get to write.`,
      );
      expect(error.toFailure()).toEqual({ step: error.step, message: error.message, remedy: error.remedy });
    },
  );

  test('also where GitHub says that there is nothing', async () => {
    const { client } = await connect({ rights: { deployments: 'none' }, hides: true });
    const error = await errorOf(createDeploymentRecords(client).create(draft));
    expect(error.kind).toBe('not-found');
    expect(error.message).toBe(
      'Could not create a deployment: GitHub does not find it in "octo-org/backend" (HTTP 404): "Not Found".',
    );
    expect(error.remedy).toContain('add "deployments: write" under "permissions:"');
  });

  test('every call has one', () => {
    for (const { permission } of Object.values(githubCalls)) {
      expect(permission).toMatch(/^(?:checks|contents|deployments|issues|pull-requests): (?:read|write)$/);
    }
  });
});
