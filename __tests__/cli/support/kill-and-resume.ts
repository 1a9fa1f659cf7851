import { readFileSync } from 'node:fs';
import { greet } from '../../simulator/documents.ts';
import { BACKEND, Pipeline } from './pipeline.ts';

export const KILL_TIMES = ['before it', 'within it', 'after it'] as const;

/** Which entry of the journal is the last thing that the process does, and how much of it reaches the disk. */
export interface Kill {
  /** From 1. */
  readonly at: number;
  readonly how: (typeof KILL_TIMES)[number];
}

/** What is left when a deployment is over; equal for two that did the same. */
export interface DeployEnd {
  readonly exitCode: number | null;
  readonly staging: Readonly<Record<string, string>>;
  readonly production: Readonly<Record<string, string>>;
  readonly pushes: readonly string[];
  /** Names of what is recorded, and of which bundle. */
  readonly records: readonly string[];
  readonly locks: readonly boolean[];
}

/** A change to what is there already: the interesting deployment. */
const CHANGED = { 'backend/function/greet.xs': greet.replaceAll('Hello', 'Good day') };

/** Deploys without being killed. @returns its end, and the number of entries in its journal */
export async function deployWhole(
  cli: string,
): Promise<{ readonly end: DeployEnd; readonly entries: number }> {
  const pipeline = await prepare(cli);
  try {
    const { exitCode } = await pipeline.run('deploy');
    return { end: readEnd(pipeline, exitCode), entries: readJournal(pipeline).length };
  } finally {
    await pipeline.close();
  }
}

/** Deploys in a process that kills itself with SIGKILL at an entry, then goes on with `--resume`. */
export async function killAndResume(cli: string, kill: Kill): Promise<DeployEnd> {
  const pipeline = await prepare(cli);
  try {
    const killed = await pipeline.runNode(['--import', buildKiller(kill)], 'deploy');
    if (killed.exitCode !== null) throw new Error(`Not killed at entry ${kill.at}: ${killed.stdout}`);
    const { exitCode } = await pipeline.run('deploy', '--resume');
    return readEnd(pipeline, exitCode);
  } finally {
    await pipeline.close();
  }
}

/** Both workspaces hold the backend as it was before. */
async function prepare(cli: string): Promise<Pipeline> {
  const seeds = Object.entries(BACKEND).map(([path, text]) => ({ path, text }));
  return Pipeline.start(cli, { files: { ...BACKEND, ...CHANGED }, seeds });
}

function readEnd(pipeline: Pipeline, exitCode: number | null): DeployEnd {
  const records = pipeline.paths('.xano-ci/records').filter((path) => !path.includes('/receipts/'));
  const locks = records.filter((path) => /\/locks\/.*\/\d+\.json$/.test(path));
  return {
    exitCode,
    staging: pipeline.held(1),
    production: pipeline.held(2),
    pushes: pipeline.pushes,
    records: records.map((path) => path.slice(pipeline.folder.path.length)).sort(),
    locks: locks.map((path) => readFileSync(path, 'utf8').includes('"releasedAt"')),
  };
}

function readJournal(pipeline: Pipeline): readonly string[] {
  return pipeline.texts('.xano-ci/journals').flatMap((text) => text.trimEnd().split('\n'));
}

/** A module that Node.js loads first: the write of one entry to the journal is the last thing that the process does. */
function buildKiller({ at, how }: Kill): string {
  const code = `
    import promises from 'node:fs/promises';
    import { syncBuiltinESMExports } from 'node:module';
    const { open } = promises;
    let entries = 0;
    promises.open = async (path, ...rest) => {
      const file = await open(path, ...rest);
      if (!String(path).endsWith('.jsonl')) return file;
      const write = file.writeFile.bind(file);
      file.writeFile = async (text) => {
        entries += 1;
        if (entries < ${at}) return write(text);
        ${how === 'before it' ? '' : `await write(text.slice(0, ${how === 'within it' ? 'text.length / 2' : 'text.length'}));`}
        await file.sync();
        process.kill(process.pid, 'SIGKILL');
        return new Promise(() => {});
      };
      return file;
    };
    syncBuiltinESMExports();
  `;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

/** Runs so many at a time. */
export async function inParallel<T, R>(
  items: readonly T[],
  most: number,
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results = new Map<number, R>();
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < items.length; index = next++) {
      const item = items[index];
      if (item !== undefined) results.set(index, await work(item));
    }
  };
  await Promise.all(Array.from({ length: most }, worker));
  return items.flatMap((_, index) => {
    const result = results.get(index);
    return result === undefined ? [] : [result];
  });
}
