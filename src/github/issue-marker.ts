/** By it issues are found without reading all of them. */
export const ISSUE_LABEL = 'xano-ci';

/** What nobody sees, on a line of its own; the number is that of its form. */
export function issueMarker(kind: string, target: string): string {
  return `<!-- xano-ci:${kind}:${escapeName(target)} v1 -->`;
}

export function noteMarker(name: string): string {
  return `<!-- xano-ci:note:${escapeName(name)} v1 -->`;
}

/** A name inside of a mark: nothing that ends the comment or the name. */
export function escapeName(name: string): string {
  // By way of a buffer: half a character cannot be encoded.
  return encodeURIComponent(Buffer.from(name, 'utf8').toString('utf8')).replaceAll('--', '-%2D');
}
