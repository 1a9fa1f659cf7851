import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import { findBundledPackages, renderLicenses } from './licenses.ts';

/**
 * Node 22 and later keep what they have compiled for the next run. What this file imported itself would be compiled
 * before it could ask for that.
 */
const COMMAND = `#!/usr/bin/env node
import module from 'node:module';
module.enableCompileCache?.();
await import('./command.js');
`;

/**
 * Builds what is published and committed: `index.js` (the action), `cli.js` (the command line, which is
 * in `command.js`), the chunks they share, and the licences of the packages within. The same sources give the same bytes in any folder.
 */
export async function buildDist(root: string, out: string): Promise<void> {
  // Chunks are named by their content: without this, those of earlier builds would stay.
  await rm(out, { recursive: true, force: true });
  const { metafile, outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: { index: 'src/action.ts', command: 'src/bin.ts' },
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
    write: false,
    plugins: [globalProcess],
    define: { __VERSION__: JSON.stringify(await readVersion(root)) },
    logLevel: 'warning',
  });
  await mkdir(out, { recursive: true });
  for (const { path, text } of outputFiles) await writeFile(path, withRequire(text));
  // Node before 20.19 takes a `.js` file for CommonJS unless the nearest package.json says otherwise.
  await writeFile(join(out, 'package.json'), '{"type":"module"}\n');
  await writeFile(join(out, 'licenses.txt'), renderLicenses(findBundledPackages(root, metafile)));
  await writeFile(join(out, 'cli.js'), COMMAND, { mode: 0o755 });
}

/**
 * Who asks for `node:process` makes Node look at all that is in it: it opens standard input, output and error, and loads
 * what belongs to sockets. The global is the same thing.
 */
const globalProcess: Plugin = {
  name: 'global-process',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^(?:node:)?process$/ }, ({ path }) => ({ path, namespace: 'global-process' }));
    onLoad({ filter: /./, namespace: 'global-process' }, () => ({ contents: 'module.exports = process;' }));
  },
};

/**
 * CommonJS packages within the bundle still ask for Node's own modules by `require`, through one function of esbuild's:
 * the chunk that holds it gets a `require`. Making one takes a while, so the others get none.
 */
function withRequire(text: string): string {
  if (!text.includes('typeof require')) return text;
  return `import{createRequire as __cr}from'node:module';const require=__cr(import.meta.url);${text}`;
}

async function readVersion(root: string): Promise<string> {
  const manifest: { version: string } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  return manifest.version;
}
