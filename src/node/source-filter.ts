/** Whether a path is left out; relative, with `/`. */
export type SourceFilter = (path: string) => boolean;

/**
 * @param ignores glob patterns; one that names a folder means all that is in it
 */
export async function createSourceFilter(ignores: readonly string[]): Promise<SourceFilter> {
  // Most runs have no patterns, and need not load what reads them.
  if (ignores.length === 0) return () => false;
  const { default: picomatch } = await import('picomatch');
  return picomatch(ignores.map(includeContents), { dot: true });
}

function includeContents(pattern: string): string {
  const bare = pattern.replace(/^\.\//, '').replace(/\/$/, '');
  return bare.endsWith('*') ? bare : `${bare}/**`;
}

/** Never looked into by itself: what is below is hidden, or not the user's source. */
export function isForeignFolder(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** Whether a file's name says that it holds XanoScript. */
export function isSourceName(name: string): boolean {
  return name.endsWith('.xs') && !name.startsWith('.');
}
