import { posix } from 'node:path';
import type { Configuration, Severities } from '../config/configuration.ts';
import type { FileSystem, Sources } from './ports.ts';

/** One for all: what is worked out from severities is kept by them. */
const NONE: Severities = {};

/**
 * The severities that `overrides` of the configuration give to single files.
 * @param from the folder to which their patterns are relative
 */
export async function resolveSeverities(
  { overrides = [] }: Configuration,
  { root, files }: Pick<Sources, 'root' | 'files'>,
  from: string,
  { matchPaths }: Pick<FileSystem, 'matchPaths'>,
): Promise<((file: string) => Severities) | undefined> {
  if (overrides.length === 0) return undefined;
  const own = new Map(files.map(({ path }) => [posix.relative(from, posix.join(root, path)), path]));
  const found = new Map<string, Severities>();
  for (const { files: patterns, severity } of overrides) {
    for (const match of await matchPaths([...own.keys()], patterns)) {
      const path = own.get(match) ?? match;
      found.set(path, { ...found.get(path), ...severity });
    }
  }
  return (file) => found.get(file) ?? NONE;
}
