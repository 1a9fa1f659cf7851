import { readExample } from '../../examples/read-example.ts';
import { HELPDESK } from './helpdesk.ts';
import { LIBRARY } from './library.ts';
import { ROOMS } from './rooms.ts';

/** What pull requests start from: sources by path. Nothing is wrong with them. */
export const BASES = {
  shop: readExample('shop'),
  library: LIBRARY,
  helpdesk: HELPDESK,
  rooms: ROOMS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, string>>>>;

export type BaseName = keyof typeof BASES;

/**
 * A file of a base with some of its text replaced.
 * @throws Error when a text to replace is not there exactly once
 */
export function editFile(
  base: BaseName,
  path: string,
  ...replacements: readonly (readonly [before: string, after: string])[]
): string {
  const sources: Readonly<Record<string, string>> = BASES[base];
  const text = sources[path];
  if (text === undefined) throw new Error(`The base "${base}" has no file "${path}".`);
  return replacements.reduce((current, [before, after]) => {
    const parts = current.split(before);
    if (parts.length !== 2) {
      throw new Error(`"${path}" holds this ${parts.length - 1} times instead of once: ${before}`);
    }
    return parts.join(after);
  }, text);
}
