import { spawn } from 'node:child_process';
import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { fetchCommit } from '../../src/node/fetch-commit.ts';
import { commit, git } from '../github/checkout.ts';
import { TempFolder } from '../support/temp-folder.ts';

jest.setTimeout(60_000);

const repository = { owner: 'octo-org', repo: 'backend' };
const folders: TempFolder[] = [];
const authorizations: (string | undefined)[] = [];
let server: Server;
let serverUrl = '';
let merge = '';
let base = '';

/** A folder that is in no repository. */
function bare(): TempFolder {
  const folder = new TempFolder();
  folders.push(folder);
  return folder;
}

/** One with an empty repository in it. */
function create(): TempFolder {
  const folder = bare();
  git(folder.path, 'init', '--quiet', '--initial-branch', 'main');
  return folder;
}

beforeAll(async () => {
  const root = new TempFolder({ 'octo-org/backend.git/a': '1' });
  folders.push(root);
  const origin = root.join('octo-org/backend.git');
  git(origin, 'init', '--quiet', '--initial-branch', 'main');
  commit(origin, 'first');
  git(origin, 'checkout', '--quiet', '-b', 'change');
  commit(origin, 'change');
  git(origin, 'checkout', '--quiet', 'main');
  base = commit(origin, 'others');
  git(origin, 'merge', '--quiet', '--no-ff', '--no-edit', 'change');
  merge = git(origin, 'rev-parse', 'HEAD');
  git(origin, 'update-ref', 'refs/pull/7/merge', merge);
  git(origin, 'config', 'uploadpack.allowReachableSHA1InWant', 'true');
  server = createServer((request, response) => {
    authorizations.push(...(request.headersDistinct['authorization'] ?? [undefined]));
    const [path = '', query = ''] = (request.url ?? '').split('?');
    const backend = spawn('git', ['http-backend'], {
      env: {
        ...process.env,
        GIT_PROJECT_ROOT: root.path,
        GIT_HTTP_EXPORT_ALL: '1',
        PATH_INFO: path,
        QUERY_STRING: query,
        REQUEST_METHOD: request.method,
        CONTENT_TYPE: request.headers['content-type'],
        HTTP_CONTENT_ENCODING: request.headers['content-encoding'],
        REMOTE_ADDR: '127.0.0.1',
      },
    });
    request.pipe(backend.stdin);
    const chunks: Buffer[] = [];
    backend.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    backend.on('close', () => {
      const answer = Buffer.concat(chunks);
      const end = answer.indexOf('\r\n\r\n');
      for (const line of answer.toString('latin1', 0, end).split('\r\n')) {
        const [name = '', value = ''] = line.split(': ');
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.end(answer.subarray(end + 4));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  serverUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  for (const folder of folders) folder.remove();
});

const fetch = (ref: string, folder: TempFolder, about: { serverUrl?: string } = {}) =>
  fetchCommit(ref, folder.path, { serverUrl, repository, token: 'secret', ...about });

test('a merge comes with what it was merged from, and nothing is checked out or cut', async () => {
  const folder = create();
  folder.write({ mine: 'x' });
  const head = commit(folder.path, 'mine');
  // As actions/checkout leaves it: GitHub refuses a request with two of them.
  git(folder.path, 'config', `http.${serverUrl}/.extraheader`, 'AUTHORIZATION: basic b3RoZXI=');
  expect(await fetch('refs/pull/7/merge', folder)).toBe(merge);
  expect(git(folder.path, 'rev-parse', `${merge}^1`, 'HEAD')).toBe(`${base}\n${head}`);
  expect(git(folder.path, 'status', '--short')).toBe('');
  expect(git(folder.path, 'rev-parse', '--is-shallow-repository')).toBe('false');
  const basic = `basic ${Buffer.from('x-access-token:secret').toString('base64')}`;
  expect([...new Set(authorizations.map((one) => one?.replace(/^Basic/, 'basic')))]).toEqual([basic]);
});

test('a commit is fetched by its id, too', async () => {
  expect(await fetch(base, create())).toBe(base);
});

test('what is not there, has another form, or would send the token in the clear is not fetched', async () => {
  const folder = create();
  const before = authorizations.length;
  expect([
    await fetch('refs/pull/7/merge', folder, { serverUrl: 'http://git.example.com' }),
    await fetch('refs/heads/main', folder),
    await fetch('--upload-pack=touch x', folder),
    await fetch('refs/pull/7/merge', bare()),
  ]).toEqual([undefined, undefined, undefined, undefined]);
  expect(authorizations).toHaveLength(before);
  expect(await fetch('a'.repeat(40), folder)).toBeUndefined();
});
