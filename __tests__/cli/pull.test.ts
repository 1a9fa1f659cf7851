import { existsSync, readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { type SimulateProcess, startSimulate } from '../contract/support/start-simulate.ts';
import { createTokenWatch } from '../contract/support/token-watch.ts';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';
import { startServer } from '../xano/support/start-server.ts';

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

async function run(args: readonly string[], env: Readonly<Record<string, string>>) {
  const spoken = await runNode(entries.cli, args, {
    cwd: folder.path,
    env: { XANO_TOKEN: watch.token, ...env },
  });
  watch.see(`the output of ${args[0]}`, spoken);
  return spoken;
}

async function start(...args: readonly string[]): Promise<SimulateProcess> {
  const simulate = await startSimulate(entries.cli, ['--token', watch.token, ...args], folder.path);
  running.push(simulate);
  return simulate;
}

describe('pull', () => {
  test('writes the example, lists what it wrote, and then finds nothing to write', async () => {
    const simulate = await start('--seed', `shop=${repository}/examples/shop`);
    const env = { XANO_INSTANCE: simulate.url, XANO_WORKSPACE: String(simulate.workspaces[0]?.id) };
    const first = await run(['pull', 'backend'], env);
    expect([first.exitCode, first.stderr]).toEqual([0, 'Wrote 53 files; 0 unchanged.\n']);
    const written = first.stdout.trimEnd().split('\n');
    expect(written).toHaveLength(53);
    for (const path of written) expect(existsSync(folder.join('backend', path))).toBe(true);

    folder.write({
      'backend/function/old.xs': 'function old {\n  input {\n  }\n\n  stack {\n  }\n\n  response = null\n}',
    });
    expect(await run(['pull', 'backend'], env)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: 'Not in the workspace, left as it is: function/old.xs\nWrote 0 files; 53 unchanged.\n',
    });

    folder.write({ 'backend/function/text/slug.xs': 'mine' });
    const refused = await run(['pull', 'backend'], env);
    expect([refused.exitCode, refused.stdout]).toEqual([2, '']);
    expect(refused.stderr).toMatch(
      /^could not write the pulled files: function\/text\/slug\.xs would be overwritten, .*\n {2}= .*--force\.\n$/,
    );
    expect((await run(['pull', 'backend', '--force'], env)).stdout).toBe('function/text/slug.xs\n');
    expect(readFileSync(folder.join('backend/function/text/slug.xs'), 'utf8')).toMatch(
      /^function "text\/slug"/m,
    );
    // What was pulled is as good as what it was made of.
    await runNode(entries.cli, ['validate', 'backend', '--scope', 'whole'], { cwd: folder.path }).then(
      ({ stdout }) => expect(stdout).toContain('0 errors'),
    );
  });

  test('takes its target from options and xano-ci.yml', async () => {
    const simulate = await start();
    folder.write({
      'xano-ci.yml':
        'targets:\n  staging:\n    instance: https://stage.n7.xano.io\n    workspace: 999\n    token: XANO_STAGING\n',
    });
    const id = String(simulate.workspaces[1]?.id);
    const pulled = await run(
      ['pull', 'b', '--target', 'staging', '--instance', simulate.url, '--workspace', id],
      { XANO_STAGING: watch.token, XANO_TOKEN: 'wrong' },
    );
    expect(pulled).toMatchObject({ exitCode: 0, stdout: 'workspace/production.xs\n' });
    const unknown = await run(['pull', 'b', '--target', 'stagign'], {});
    expect([unknown.exitCode, unknown.stdout]).toEqual([2, '']);
    expect(unknown.stderr).toContain('Did you mean "staging"?');
  });

  test.each([
    ['an address that is none', ['--instance', 'not an address', '--workspace', '1'], 'it is not a URL'],
    [
      'an address without encryption',
      ['--instance', 'http://x.xano.io', '--workspace', '1'],
      'is not addressed by https',
    ],
    ['no instance', [], 'No instance is given.'],
    [
      'a workspace that is no number',
      ['--instance', 'https://x.xano.io', '--workspace', 'shop'],
      'It is the number of the workspace.',
    ],
  ])('with %s says so, and asks nobody', async (_, args, message) => {
    const { exitCode, stdout, stderr } = await run(['pull', 'b', ...args], {});
    expect([exitCode, stdout]).toEqual([2, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('xano-ci broke');
  });

  test('does not follow a redirect: another server never sees the token', async () => {
    const other = await startServer(() => ({ body: 'function a {\n}' }));
    const redirecting = await startServer(({ path }) => ({
      status: 307,
      headers: { location: `${other.origin}${path}` },
    }));
    for (const command of [['pull', 'b'], ['doctor'], ['snapshot']]) {
      const env = { XANO_INSTANCE: redirecting.origin, XANO_WORKSPACE: '7' };
      const args = command[0] === 'snapshot' ? [...command, '--instance', redirecting.origin] : command;
      const { exitCode, stdout, stderr } = await run(args, env);
      expect([command[0], exitCode]).toEqual([command[0], 2]);
      expect(stdout + stderr).toContain(`redirects to another origin, "${other.origin}"`);
    }
    expect(redirecting.received.length).toBeGreaterThan(0);
    expect(
      redirecting.received.every(({ headers }) => headers.authorization === `Bearer ${watch.token}`),
    ).toBe(true);
    expect(other.received).toEqual([]);
  });

  test('shows no token that a server sends back', async () => {
    const echo = await startServer(({ headers }) => ({
      status: 400,
      body: {
        message: `Your header was ${headers.authorization}.`,
        code: watch.token,
        payload: { param: watch.token },
      },
    }));
    const env = { XANO_INSTANCE: echo.origin, XANO_WORKSPACE: '7' };
    for (const args of [['pull', 'b'], ['doctor'], ['doctor', '--format', 'json']]) {
      const { stdout, stderr } = await run(args, env);
      expect(stdout + stderr).toContain('Your header was Bearer ***.');
    }
  });
});
