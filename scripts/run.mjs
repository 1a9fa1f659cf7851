#!/usr/bin/env node
/**
 * Runs a TypeScript script: `node scripts/run.mjs scripts/build.ts [arguments]`.
 *
 * Node 20 cannot run TypeScript, so the script is bundled first. It always runs in the root of the repository,
 * since `import.meta.url` of a bundled file says nothing about where the source was. The script's exit code is
 * handed on; where it could not be run the code is 2, since with some scripts 1 means that they found something.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error('Say which script to run: node scripts/run.mjs scripts/<name>.ts [arguments]');
  process.exit(2);
}

const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
// Inside node_modules, so that the packages left out of the bundle are found from there.
const cache = join(root, 'node_modules', '.cache');
mkdirSync(cache, { recursive: true });
const folder = mkdtempSync(join(cache, 'run-'));
try {
  const outfile = join(folder, 'script.mjs');
  await build({
    absWorkingDir: root,
    entryPoints: [resolve(script)],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20.10',
    sourcemap: 'inline',
    define: { __VERSION__: JSON.stringify(version) },
    logLevel: 'warning',
  });
  const run = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  if (run.error !== undefined) throw run.error;
  process.exitCode = run.status ?? 2;
} catch (error) {
  console.error(`"${script}" could not be run: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 2;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
