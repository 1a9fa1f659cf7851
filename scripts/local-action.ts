/**
 * Runs the action under GitHub's local runner for actions: `npm run local-action [-- --folder DIR]`.
 *
 * First from its sources, on folders of the examples: the runner puts its own `@actions/core` in the place of ours, so
 * what it shows as outputs has gone through it. Then as it is shipped, `dist/index.js`, on a pull request, with the
 * GitHub of the tests as API.
 *
 * The runner is not among our packages, since it brings 330 MB: it is installed in a temporary folder, or once in
 * `--folder`.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { createLocalRunner } from './local-action/create-local-runner.ts';
import { runPull } from './local-action/run-pull.ts';

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
  install(home);
  const runner = createLocalRunner(join(home, 'node_modules'), temporary);
  for (const [path, expected] of CASES) {
    const { stdout, stderr } = await runner.run({
      script: 'src/action.ts',
      cwd: process.cwd(),
      manager: 'npm',
      environment: {
        INPUT_MODE: 'validate',
        INPUT_PATH: path,
        GITHUB_EVENT_NAME: 'schedule',
      },
      event: { schedule: '23 5 * * *' },
    });
    const result = /'result' +│ '(\w+)'/.exec(stdout)?.[1];
    tell(path, result === expected ? [] : [`the result is "${result}", expected "${expected}"`]);
    if (result === undefined) console.error(stdout, stderr);
  }
  tell('a pull request', await runPull(runner, temporary));
} finally {
  rmSync(temporary, { recursive: true, force: true });
}

function tell(what: string, wrong: readonly string[]): void {
  console.log(`${what}: ${wrong.length === 0 ? 'as expected' : wrong.join('; ')}`);
  if (wrong.length > 0) process.exitCode = 1;
}

function install(home: string): void {
  if (existsSync(join(home, 'node_modules/@github/local-action'))) return;
  mkdirSync(home, { recursive: true });
  const options = ['--prefix', home, '--no-audit', '--no-fund'];
  // It brings a client of a store of files that asks for Node 22 and is never called; the runner itself takes Node 20.
  execFileSync('npm', ['install', ...options, '--engine-strict=false', RUNNER], { stdio: 'inherit' });
}
