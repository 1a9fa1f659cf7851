/**
 * Runs the action from its sources under GitHub's local runner for actions: `npm run local-action [-- --folder DIR]`.
 *
 * The runner is not among our packages, since it brings 330 MB: it is installed in a temporary folder, or once in
 * `--folder`. It puts its own `@actions/core` in the place of ours, so what it shows as outputs has gone through it.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

const RUNNER = '@github/local-action@7.0.1';
/** Folders, and what the action has to say of them. */
const CASES = [
  ['examples/shop', 'passed'],
  ['examples/shop-agent-pr', 'failed'],
] as const;

const { values } = parseArgs({ options: { folder: { type: 'string' } } });
const temporary = mkdtempSync(join(tmpdir(), 'xano-ci-local-action-'));
try {
  const home = resolve(values.folder ?? temporary);
  const modules = join(home, 'node_modules');
  if (!existsSync(join(modules, '@github/local-action'))) {
    mkdirSync(home, { recursive: true });
    execFileSync('npm', ['install', '--prefix', home, '--no-audit', '--no-fund', RUNNER], {
      stdio: 'inherit',
    });
  }
  for (const [path, expected] of CASES) {
    const result = run(path, modules);
    console.log(`${path}: ${result ?? 'no result'}, and ${expected} was to be expected`);
    if (result !== expected) process.exitCode = 1;
  }
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

/** @returns what the runner shows for the output `result` */
function run(path: string, modules: string): string | undefined {
  const root = process.cwd();
  // It wants a function to call; our entry starts when it is read.
  const entry = join(temporary, 'main.ts');
  const source = JSON.stringify(join(root, 'src/action.ts'));
  writeFileSync(entry, `export async function run(): Promise<void> {\n  await import(${source});\n}\n`);
  const event = join(temporary, 'event.json');
  writeFileSync(event, '{"schedule":"23 5 * * *"}');
  const environment = {
    INPUT_MODE: 'validate',
    INPUT_PATH: path,
    GITHUB_EVENT_NAME: 'schedule',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: 'octo-org/backend',
    GITHUB_SERVER_URL: 'https://github.com',
    RUNNER_TEMP: temporary,
  };
  const file = join(temporary, 'env');
  writeFileSync(
    file,
    Object.entries(environment)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  );
  const runner = join(modules, '@github/local-action/src/index.ts');
  const { stdout, stderr } = spawnSync(join(modules, '.bin/tsx'), [runner, 'run', root, entry, file], {
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1', NODE_PACKAGE_MANAGER: 'npm', TARGET_ACTION_PATH: root },
  });
  const shown = /'result' +│ '(\w+)'/.exec(stdout)?.[1];
  if (shown === undefined) console.error(stdout, stderr);
  return shown;
}
