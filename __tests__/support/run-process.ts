import { spawn } from 'node:child_process';

export interface ProcessRun {
  readonly exitCode: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  /** The Node.js to run; without it, the one that runs the tests. */
  readonly node?: string;
  /** The user to run as, where the tests run as root. */
  readonly uid?: number;
  /** Is given a way to end the process at once, with SIGKILL; its exit code is null then. */
  readonly onStart?: (kill: () => void) => void;
}

/** Runs a script of Node.js as a process of its own, with no more of our environment than a process needs. */
export function runNode(script: string, args: readonly string[], options: Options): Promise<ProcessRun> {
  const { cwd, env = {}, node = process.execPath, uid, onStart } = options;
  const { PATH } = process.env;
  return new Promise((resolve, reject) => {
    const child = spawn(node, [script, ...args], {
      cwd,
      env: { PATH, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      ...(uid === undefined ? {} : { uid }),
    });
    onStart?.(() => child.kill('SIGKILL'));
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
}
