import { createSourceFilter, isForeignFolder, isSourceName } from './source-filter.ts';

/**
 * Of paths that are in no folder, those that `findFiles` would find if they were in one: the same patterns, read by the
 * same rules.
 * @param paths relative, with `/`
 * @returns in the order in which they come
 */
export async function matchSources(
  paths: readonly string[],
  ignores: readonly string[],
): Promise<readonly string[]> {
  const isIgnored = await createSourceFilter(ignores);
  return paths.filter((path) => {
    const folders = path.split('/');
    const name = folders.pop() ?? '';
    return isSourceName(name) && !folders.some(isForeignFolder) && !isIgnored(path);
  });
}

/** Those of the paths that one of the patterns matches. */
export async function matchPaths(
  paths: readonly string[],
  patterns: readonly string[],
): Promise<readonly string[]> {
  const isMatched = await createSourceFilter(patterns);
  return paths.filter(isMatched);
}
