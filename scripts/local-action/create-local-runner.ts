import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LocalRun {
  /** From the root of the repository. */
  readonly script: string;
  /** Where the action runs. */
  readonly cwd: string;
  /** Lets the runner put its own `@actions/core` in the place of that of the working folder; without it, all is ours. */
  readonly manager?: 'npm';
  readonly environment: Readonly<Record<string, string>>;
  /** What GitHub says of the event. */
  readonly event: object;
}

interface LocalResult {
  readonly stdout: string;
  readonly stderr: string;
}

export interface LocalRunner {
  /** Whatever comes of it: the runner ends with 0 in any case. */
  readonly run: (run: LocalRun) => Promise<LocalResult>;
}

/**
 * @param modules the `node_modules` in which the runner is installed
 * @param temporary a folder for what is made on the way
 */
export function createLocalRunner(modules: string, temporary: string): LocalRunner {
  const root = process.cwd();
  return {
    run: ({ script, cwd, manager, environment, event }) => {
      const folder = mkdtempSync(join(temporary, 'run-'));
      // It wants a function to call; our entries start when they are read.
      const entry = join(folder, 'main.mts');
      const source = JSON.stringify(join(root, script));
      writeFileSync(entry, `export async function run(): Promise<void> {\n  await import(${source});\n}\n`);
      writeFileSync(join(folder, 'package.json'), '{"type":"module"}\n');
      writeFileSync(join(folder, 'event.json'), JSON.stringify(event));
      mkdirSync(join(folder, 'runner'));
      const given = {
        GITHUB_EVENT_PATH: join(folder, 'event.json'),
        GITHUB_REPOSITORY: 'octo-org/backend',
        GITHUB_SERVER_URL: 'https://github.com',
        RUNNER_TEMP: join(folder, 'runner'),
        ...environment,
      };
      const lines = Object.entries(given).map(([name, value]) => `${name}=${value}\n`);
      writeFileSync(join(folder, 'env'), lines.join(''));
      const main = join(modules, '@github/local-action/src/index.ts');
      return start(join(modules, '.bin/tsx'), [main, 'run', root, entry, join(folder, 'env')], cwd, {
        ...process.env,
        NODE_NO_WARNINGS: '1',
        NODE_PACKAGE_MANAGER: manager,
        TARGET_ACTION_PATH: root,
      });
    },
  };
}

/** Without standing in the way of a server of this process. */
function start(
  command: string,
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): Promise<LocalResult> {
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const read = (stream: NodeJS.ReadableStream): (() => string) => {
    const chunks: Buffer[] = [];
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
    return () => Buffer.concat(chunks).toString('utf8');
  };
  const [stdout, stderr] = [read(child.stdout), read(child.stderr)];
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', () => resolve({ stdout: stdout(), stderr: stderr() }));
  });
}
