/** What a change can do to those who use the workspace. Worst first: the order in which they are compared and shown. */
export const IMPACTS = ['destructive', 'exposing', 'breaking', 'unknown', 'safe'] as const;

/**
 * - `destructive`: rows or values are lost
 * - `exposing`: more people may call or see something
 * - `breaking`: a caller that worked stops working
 * - `unknown`: nobody can tell from the sources
 * - `safe`: none of these
 */
export type Impact = (typeof IMPACTS)[number];

/** @returns the worst of them; `safe` when there are none */
export function resolveWorst(impacts: readonly Impact[]): Impact {
  return IMPACTS.find((impact) => impacts.includes(impact)) ?? 'safe';
}

/** Each once, worst first. */
export function sortImpacts(impacts: readonly Impact[]): readonly Impact[] {
  return IMPACTS.filter((impact) => impacts.includes(impact));
}
