import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildDist } from './bundle/build-dist.ts';
import { HOSTILE_FILES } from './hostile/hostile-files.ts';

/**
 * Gives each hostile file to a process of its own, as a run would: `npm run hostile [-- --only squares --format json]`.
 * Prints what each took, and exits with 1 when one took more than 2 s or 500 MB, or did not answer. Too long is what takes
 * too long on the clock and of the processor: the one counts what others do, the other what is done side by side.
 */
const { values } = parseArgs({
  options: { only: { type: 'string', default: '' }, format: { type: 'string', default: 'json' } },
});
const MOST_MS = 2_000;
const MOST_MB = 500;
const ENOUGH_MS = 60_000;

// Inside node_modules, so that nothing is left where people look.
mkdirSync('node_modules/.cache', { recursive: true });
const work = mkdtempSync(join(resolve('node_modules/.cache'), 'hostile-'));
try {
  const program = join(work, 'dist');
  await buildDist(process.cwd(), program);
  const preload = join(work, 'preload.cjs');
  writeFileSync(
    preload,
    `process.on('exit',()=>{const r=process.resourceUsage();require('node:fs').writeFileSync(${JSON.stringify(join(work, 'used'))},JSON.stringify([(r.userCPUTime+r.systemCPUTime)/1e3,r.maxRSS/1024]))})`,
  );
  const names = Object.keys(HOSTILE_FILES).filter((name) => name.includes(values.only));
  for (const name of names) measure(name, join(program, 'cli.js'), preload);
} finally {
  rmSync(work, { recursive: true });
}

function measure(name: string, program: string, preload: string): void {
  const folder = join(work, name);
  mkdirSync(folder);
  writeFileSync(join(folder, 'a.xs'), HOSTILE_FILES[name]?.() ?? '');
  const args = ['--require', preload, program, 'validate', folder, '--format', values.format];
  const started = performance.now();
  const run = spawnSync(process.execPath, args, { timeout: ENOUGH_MS, maxBuffer: 2 ** 28 });
  const waited = Math.round(performance.now() - started);
  rmSync(folder, { recursive: true });
  const { ms: worked, mb } = readUse(run.status);
  const ms = Math.min(waited, worked);
  const isBad = ms > MOST_MS || mb > MOST_MB || run.status === null || run.status > 2;
  if (isBad) process.exitCode = 1;
  const words = [isBad ? '!' : ' ', name.padEnd(16), `${ms} ms`.padStart(9), `${mb} MB`.padStart(7)];
  console.log(
    `${words.join(' ')}  exit ${run.status ?? run.signal}, ${run.stdout.length} bytes of ${values.format}`,
  );
}

function readUse(status: number | null): { readonly ms: number; readonly mb: number } {
  if (status === null) return { ms: ENOUGH_MS, mb: 0 };
  const [ms = 0, mb = 0]: number[] = JSON.parse(readFileSync(join(work, 'used'), 'utf8'));
  return { ms: Math.round(ms), mb: Math.round(mb) };
}
