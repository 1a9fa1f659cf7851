import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { startSimulate } from '../contract/support/start-simulate.ts';
import { createTokenWatch } from '../contract/support/token-watch.ts';
import { buildEntries, type Entries, repository } from '../support/build-entries.ts';
import { runNode } from '../support/run-process.ts';
import { TempFolder } from '../support/temp-folder.ts';

jest.setTimeout(60_000);

const watch = createTokenWatch();
const folder = new TempFolder();
let entries: Entries;
beforeAll(async () => {
  entries = await buildEntries();
});
afterAll(() => {
  entries.remove();
  folder.remove();
  expect(watch.find().leaks).toEqual([]);
});

/** Runs doctor as a process, against another process that is the embedded Xano. */
async function ask(faults: readonly string[], ...args: readonly string[]) {
  const simulate = await startSimulate(
    entries.cli,
    [
      '--token',
      watch.token,
      '--seed',
      `shop=${repository}/examples/shop`,
      ...faults.flatMap((one) => ['--fault', one]),
    ],
    folder.path,
  );
  const env = {
    XANO_TOKEN: watch.token,
    XANO_INSTANCE: simulate.url,
    XANO_WORKSPACE: String(simulate.workspaces[0]?.id),
  };
  try {
    const spoken = await runNode(entries.cli, ['doctor', ...args], { cwd: folder.path, env });
    watch.see('the output of doctor', spoken);
    watch.see('the log of requests', await (await fetch(`${simulate.url}/_simulator/requests`)).text());
    return spoken;
  } finally {
    await simulate.stop();
  }
}

describe('doctor', () => {
  test('where all is well: exit 0, and "Ready."', async () => {
    const { exitCode, stdout, stderr } = await ask([]);
    expect([exitCode, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/^127\.0\.0\.1:\d+, workspace \d+\nok +the token: It belongs to Simulated User/);
    expect(stdout).toMatch(/\n\nReady\.\n$/);
  });

  test('where something is refused: exit 1, and the remedy', async () => {
    const { exitCode, stdout } = await ask(['preview:status=403']);
    expect(exitCode).toBe(1);
    expect(stdout).toMatch(/\nproblem pushing: Could not preview the push .*\n {4}= Check the scopes/);
    expect(stdout).toMatch(/\n\nA deploy would not go through\.\n$/);
  });

  test('where something cannot be told: exit 2', async () => {
    const { exitCode, stdout } = await ask(['knowledge:status=500', 'preview:status=403']);
    expect(exitCode).toBe(2);
    expect(stdout).toMatch(/\nunknown knowledge: .*\n {4}= /);
    expect(stdout).toMatch(/\n\nCould not tell whether a deploy would go through\.\n$/);
  });

  test('as JSON: findings, and a target without a token', async () => {
    const { exitCode, stdout } = await ask(['preview:status=403'], '--format', 'json');
    const { version, target, findings } = JSON.parse(stdout);
    expect([exitCode, version, Object.keys(target)]).toEqual([1, 1, ['name', 'workspace', 'branch']]);
    expect(findings.map(({ status }: { status: string }) => status)).toEqual([
      'ok',
      'ok',
      'ok',
      'ok',
      'ok',
      'problem',
      'note',
      'note',
    ]);
  });
});
