import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { faults } from '../../src/simulator/faults/all.ts';
import { type SimulateProcess, startSimulate } from '../contract/support/start-simulate.ts';
import { createTokenWatch } from '../contract/support/token-watch.ts';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';

jest.setTimeout(60_000);

const watch = createTokenWatch();
let entries: Entries;
let folder: TempFolder;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => {
  entries.remove();
  expect(watch.find().leaks).toEqual([]);
});
beforeEach(() => {
  folder = new TempFolder();
});
const running: SimulateProcess[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((one) => one.stop('SIGKILL')));
  folder.remove();
});

async function start(...args: readonly string[]): Promise<SimulateProcess> {
  const simulate = await startSimulate(entries.cli, args, folder.path);
  running.push(simulate);
  return simulate;
}

const get = (simulate: SimulateProcess, path: string) =>
  fetch(`${simulate.url}/api:meta${path}`, { headers: { authorization: `Bearer ${simulate.token}` } });

const seed = `shop=${repository}/examples/shop`;

describe('simulate', () => {
  test('prints one line of JSON, answers, and ends with 0 when it is asked to', async () => {
    for (const signal of ['SIGTERM', 'SIGINT'] as const) {
      const simulate = await start();
      expect(simulate.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
      expect(simulate.workspaces.map(({ name }) => name)).toEqual(['staging', 'production']);
      expect((await get(simulate, '/auth/me')).status).toBe(200);
      const { url, token, workspaces } = simulate;
      expect(await simulate.stop(signal)).toEqual({
        exitCode: 0,
        stdout: `${JSON.stringify({ url, token, workspaces })}\n`,
        stderr: '',
      });
      await expect(fetch(url)).rejects.toThrow();
    }
  });

  test('holds the workspaces that it is given', async () => {
    folder.write({ 'small/a.xs': 'function a {\n}\n', 'empty/readme.md': '' });
    const simulate = await start('--seed', seed, '--seed', 'small=small', '--seed', 'empty=empty');
    expect(simulate.workspaces.map(({ name }) => name)).toEqual(['shop', 'small', 'empty']);
    const [shop, small, empty] = simulate.workspaces;
    const count = async (id: number | undefined) =>
      (await (await get(simulate, `/workspace/${id}/multidoc`)).text()).split('\n---\n').length;
    // One of them is the workspace itself.
    expect([await count(shop?.id), await count(small?.id), await count(empty?.id)]).toEqual([53, 2, 1]);
  });

  test('keeps its state, without the token, and goes on with it', async () => {
    const args = ['--state', 'in/state.json', '--token', watch.token];
    const first = await start('--seed', seed, ...args);
    const [shop] = first.workspaces;
    const made = await fetch(`${first.url}/api:meta/workspace/${shop?.id}/branch`, {
      method: 'POST',
      headers: { authorization: `Bearer ${watch.token}`, 'content-type': 'application/json' },
      body: '{"label":"kept"}',
    });
    expect(made.status).toBe(200);
    expect(await first.stop()).toMatchObject({ exitCode: 0, stderr: '' });
    watch.seeFile('the state file', folder.join('in/state.json'));

    const second = await start(...args);
    expect(second.workspaces).toEqual(first.workspaces);
    expect((await get(second, `/workspace/${shop?.id}/branch/kept`)).status).toBe(200);
    const log = await (await fetch(`${second.url}/_simulator/requests`)).text();
    expect(log).toContain('/branch/kept');
    watch.see('the log of requests', log);
    expect(await second.stop()).toMatchObject({ exitCode: 0, stderr: '' });
  });

  test('makes go wrong what it is told to', async () => {
    const simulate = await start('--fault', 'auth:status=503 x1', '--fault', 'workspace:status=418');
    const statuses = [];
    for (const path of ['/auth/me', '/auth/me', '/workspace'])
      statuses.push((await get(simulate, path)).status);
    expect(statuses).toEqual([503, 200, 418]);
  });
});

describe('what cannot be used exits with 2 and says what is right', () => {
  const fail = async (...args: readonly string[]) => {
    const { exitCode, stdout, stderr } = await runNode(entries.cli, ['simulate', ...args], {
      cwd: folder.path,
    });
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).not.toMatch(/\n\s+at /);
    return stderr;
  };

  test('a fault that is none: the nearest, and all there are', async () => {
    const said = await fail('--fault', 'push:reset-afte');
    expect(said).toContain('"push:reset-afte" is no fault. Did you mean "reset-after"?');
    for (const { example } of faults) expect(said).toContain(example);
  });

  test.each([
    ['a fault at a wrong point', ['--fault', 'pull:fail-midway'], '"fail-midway" can be put on "push".'],
    ['a fault without its value', ['--fault', 'push:status'], 'write it like "push:status=503".'],
    ['a port that is none', ['--port', '70000'], 'It is a number from 0 to 65535.'],
    ['a port that is no number', ['--port', 'http'], 'It is a number from 0 to 65535.'],
    ['a seed without a folder', ['--seed', 'shop'], 'Write it as WORKSPACE=FOLDER.'],
    ['a seed without a name', ['--seed', '=folder'], 'Write it as WORKSPACE=FOLDER.'],
    ['a seed that is not there', ['--seed', 'shop=none'], 'There is no file or folder "none".'],
  ])('%s', async (_, args, message) => {
    expect(await fail(...args)).toContain(message);
  });

  test('a seed that cannot be imported', async () => {
    folder.write({ 'bad/a.xs': 'function a {\n  stack {\n    ??\n  }\n}\n' });
    expect(await fail('--seed', 'shop=bad')).toContain('Workspace "shop" cannot be filled: Invalid block: ');
  });

  test('a port that is taken', async () => {
    const { url } = await start();
    expect(await fail('--port', new URL(url).port)).toMatch(/EADDRINUSE.*\n.*choose another port/);
  });

  test('a state that is none', async () => {
    folder.write({ 'state.json': '{"version":9}', 'text.json': 'no JSON' });
    expect(await fail('--state', 'state.json')).toContain('is no state of a simulator');
    expect(await fail('--state', 'text.json')).toContain('is no state of a simulator');
    expect(readFileSync(folder.join('state.json'), 'utf8')).toBe('{"version":9}');
    expect(existsSync(folder.join('none'))).toBe(false);
  });
});
