import { fileURLToPath } from 'node:url';
import { buildDist } from '../../scripts/bundle/build-dist.ts';
import { TempFolder } from './temp-folder.ts';

export const repository = fileURLToPath(new URL('../../', import.meta.url)).replace(/\/$/, '');

export interface Entries {
  readonly cli: string;
  readonly action: string;
  readonly remove: () => void;
}

/** Builds what is published from the sources as they are now, in a folder of its own. */
export async function buildEntries(): Promise<Entries> {
  const folder = new TempFolder();
  const dist = folder.join('dist');
  await buildDist(repository, dist);
  return {
    cli: `${dist}/cli.js`,
    action: `${dist}/index.js`,
    remove: () => folder.remove(),
  };
}
