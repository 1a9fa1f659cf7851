import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from '../src/language/generated/parser.js';
import { readSources } from '../src/node/read-sources.ts';
import { generateWorkspace } from './generate-workspace.ts';
import { type Measured, measureProcess } from './measure-process.ts';

/**
 * Prints how fast things are, beside the figures that were committed last: `npm run bench [-- --write]`.
 * Files are generated; folders of real ones can be given too: `npm run bench -- DIR…`.
 */
const RESULTS = 'bench/results.json';
const args = process.argv.slice(2);
const folders = args.filter((arg) => !arg.startsWith('--'));
const before: Record<string, number> = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
const now: Record<string, number> = {};

const work = mkdtempSync(join(tmpdir(), 'xano-ci-bench-'));
try {
  console.log(`Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model ?? 'unknown'})\n`);
  const sizes = [500, 2_000, 10_000, 50_000] as const;
  for (const size of sizes) generateWorkspace(join(work, String(size)), size);
  generateWorkspace(join(work, 'broken'), 2_000, 100);
  generateWorkspace(join(work, 'one'), 1);

  await measureParser('generated, 2,000 files', join(work, '2000'));
  for (const folder of folders) await measureParser(folder, folder);

  const node = measureProcess(['-e', '0'], 15);
  show('bare node, ms', node.ms);
  show(
    'start-up above bare node (--version), ms',
    measureProcess(['dist/cli.js', '--version'], 15).ms - node.ms,
  );
  showProcess('validate 1 file', measureProcess(['dist/cli.js', 'validate', join(work, 'one')], 9));
  for (const size of sizes) {
    showProcess(
      `validate ${size.toLocaleString('en-US')} files`,
      measureProcess(['dist/cli.js', 'validate', join(work, String(size))], size > 9_999 ? 3 : 7),
    );
  }
  showProcess(
    'validate 2,000 files, 100 broken',
    measureProcess(['dist/cli.js', 'validate', join(work, 'broken')], 7),
  );
  for (const folder of folders)
    showProcess(`validate ${folder}`, measureProcess(['dist/cli.js', 'validate', folder], 7));
} finally {
  rmSync(work, { recursive: true });
}
if (args.includes('--write')) writeFileSync(RESULTS, `${JSON.stringify(now, undefined, 2)}\n`);

async function measureParser(name: string, folder: string): Promise<void> {
  const { files } = await readSources({ paths: [folder], ignores: [], ignoresFrom: folder });
  const pieces = files.flatMap(({ text }) => text.split(/^---$/m));
  const bytes = pieces.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  const pass = (): number => {
    const started = process.hrtime.bigint();
    for (const text of pieces) parse(text);
    return bytes / 1e6 / (Number(process.hrtime.bigint() - started) / 1e9);
  };
  console.log(`${name}: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
  show(`parser, first pass, MB/s (${name})`, round(pass()));
  const warm = Array.from({ length: 9 }, pass).sort((a, b) => a - b);
  show(`parser, warm, MB/s (${name})`, round(warm[4] ?? 0));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function showProcess(name: string, { ms, peakMb }: Measured): void {
  show(`${name}, ms`, ms);
  show(`${name}, peak MB`, peakMb);
}

function show(name: string, value: number): void {
  now[name] = value;
  const last = before[name];
  const change =
    last === undefined || last === 0
      ? ''
      : `   was ${last} (${value >= last ? '+' : ''}${Math.round(((value - last) / last) * 100)} %)`;
  console.log(`${name.padEnd(60)} ${String(value).padStart(9)}${change}`);
}
