import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { findBundledPackages, renderLicenses } from './licenses.ts';

const shebang = '#!/usr/bin/env node\n';

/**
 * Builds what is published and committed: `index.js` (the action), `cli.js` (the command line), the chunks they
 * share, and the licences of the packages within. The same sources give the same bytes in any folder.
 */
export async function buildDist(root: string, out: string): Promise<void> {
  // Chunks are named by their content: without this, those of earlier builds would stay.
  await rm(out, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/action.ts', cli: 'src/bin.ts' },
    outdir: out,
    chunkNames: 'chunk-[hash]',
    bundle: true,
    // What only one command needs stays out of the start of all others.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minify: true,
    metafile: true,
    // CommonJS packages within the bundle still ask for Node's own modules by `require`.
    banner: { js: "import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);" },
    define: { __VERSION__: JSON.stringify(await readVersion(root)) },
    logLevel: 'warning',
  });
  await mkdir(out, { recursive: true });
  // Node before 20.19 takes a `.js` file for CommonJS unless the nearest package.json says otherwise.
  await writeFile(join(out, 'package.json'), '{"type":"module"}\n');
  await writeFile(join(out, 'licenses.txt'), renderLicenses(findBundledPackages(root, metafile)));
  await makeExecutable(join(out, 'cli.js'));
}

async function readVersion(root: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return manifest.version;
}

async function makeExecutable(file: string): Promise<void> {
  const text = await readFile(file, 'utf8');
  if (!text.startsWith('#!')) await writeFile(file, shebang + text);
  await chmod(file, 0o755);
}
