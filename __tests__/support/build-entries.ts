import { fileURLToPath } from 'node:url';
import { buildDist } from '../../scripts/bundle/build-dist.ts';
import { TempFolder } from './temp-folder.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export interface Entries {
  readonly cli: string;
  readonly action: string;
  readonly remove: () => void;
}

/** What is published, from the sources as they are now: as `build-once` has built it for all, else in a folder of its own. */
export async function buildEntries(): Promise<Entries> {
  const shared = process.env['XANO_CI_TEST_DIST'];
  const folder = shared === undefined ? new TempFolder() : undefined;
  const dist = shared ?? folder?.join('dist') ?? '';
  if (folder !== undefined) await buildDist(repository, dist);
  return { cli: `${dist}/cli.js`, action: `${dist}/index.js`, remove: () => folder?.remove() };
}
