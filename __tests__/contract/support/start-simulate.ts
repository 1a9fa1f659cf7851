import { spawn } from 'node:child_process';
import type { ProcessRun } from '../../support/run-process.ts';

export interface SimulateProcess {
  readonly url: string;
  readonly token: string;
  readonly workspaces: readonly { readonly id: number; readonly name: string }[];
  /** Asks it to end, and waits until it has. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<ProcessRun>;
}

/** Runs `xano-ci simulate` as a process of its own, until it has said where it listens. */
export async function startSimulate(
  cli: string,
  args: readonly string[],
  cwd: string,
): Promise<SimulateProcess> {
  const { PATH } = process.env;
  const child = spawn(process.execPath, [cli, 'simulate', ...args], {
    cwd,
    env: { PATH },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const ended = new Promise<ProcessRun>((resolve) => {
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }));
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      stdout += text;
      if (stdout.includes('\n')) resolve(stdout);
    });
    child.on('close', () => reject(new Error(`It ended before it said where it listens: ${stderr}`)));
  });
  const said: Omit<SimulateProcess, 'stop'> = JSON.parse(line);
  return {
    ...said,
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return ended;
    },
  };
}
