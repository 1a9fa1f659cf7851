import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Metafile } from 'esbuild';

export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** The identifier in its package.json. */
  readonly license: string;
  /** What its licence and notice files say, in the order of their names. */
  readonly texts: readonly string[];
}

const legalFile = /^(licen[cs]e|copying|notice)/i;

/** The packages of which at least one file went into the bundle. */
export function findBundledPackages(root: string, metafile: Metafile): BundledPackage[] {
  const files = Object.values(metafile.outputs).flatMap((output) => Object.keys(output.inputs));
  const folders = new Set(files.map(resolvePackageFolder).filter((folder) => folder !== undefined));
  return [...folders].map((folder) => readPackage(join(root, folder)));
}

/** One text with the licences of all packages, the same whatever the order in which they are given. */
export function renderLicenses(packages: readonly BundledPackage[]): string {
  const entries = new Map(packages.map((one) => [`${one.name} ${one.version}`, one]));
  const blocks = [...entries]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([title, one]) => {
      const texts = one.texts.length > 0 ? one.texts : ['The package comes without a licence file.'];
      return [`${title} (${one.license})`, '-'.repeat(72), ...texts].join('\n\n');
    });
  return `Third-party software in these files\n\n${blocks.join('\n\n\n')}\n`;
}

/** `node_modules/a/node_modules/@b/c` of a file within it; nothing for our own files. */
function resolvePackageFolder(file: string): string | undefined {
  const parts = file.split('/');
  const at = parts.lastIndexOf('node_modules');
  if (at === -1) return undefined;
  const length = parts[at + 1]?.startsWith('@') ? 3 : 2;
  return parts.slice(0, at + length).join('/');
}

function readPackage(folder: string): BundledPackage {
  const manifest: { name: string; version: string; license?: string } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  const texts = readdirSync(folder)
    .filter((name) => legalFile.test(name))
    .sort()
    .map((name) => readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n').trim());
  return {
    name: manifest.name,
    version: manifest.version,
    license: manifest.license ?? 'no licence named',
    texts,
  };
}
