import { type StreamOutput, wantsColor } from '../../src/node/output.ts';
import type { ProcessRun } from './run-process.ts';

/** Instead of a script: the same sources, in the process of the tests. */
export const HERE = Symbol('here');

interface Surroundings {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface Streams {
  readonly stdout: StreamOutput;
  readonly stderr: StreamOutput;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Does in this process what a process of its own would do in that folder, with that environment and no other.
 * Folder and environment are those of the whole process, so one waits for the other.
 */
export function runHere(
  surroundings: Surroundings,
  work: (streams: Streams) => Promise<number>,
): Promise<ProcessRun> {
  const run = last.then(() => surround(surroundings, work));
  last = run.catch(() => {});
  return run;
}

async function surround(
  { cwd, env }: Surroundings,
  work: (streams: Streams) => Promise<number>,
): Promise<ProcessRun> {
  const { env: environment, exitCode: code, stdout, stderr } = process;
  const before = { cwd: process.cwd(), stdout: stdout.write, stderr: stderr.write };
  const texts = { stdout: '', stderr: '' };
  const take = (name: keyof typeof texts) => (text: string | Uint8Array) => {
    texts[name] += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
    return true;
  };
  const color = wantsColor(false, env);
  process.chdir(cwd);
  process.env = { PATH: environment['PATH'], ...env };
  // Some packages write there without being told to.
  stdout.write = take('stdout');
  stderr.write = take('stderr');
  try {
    const exitCode = await work({
      stdout: { write: take('stdout'), color },
      stderr: { write: take('stderr'), color },
    });
    return { exitCode, ...texts };
  } finally {
    stdout.write = before.stdout;
    stderr.write = before.stderr;
    process.env = environment;
    process.exitCode = code;
    process.chdir(before.cwd);
  }
}
