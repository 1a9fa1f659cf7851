import type { Diagnostic } from '../source/diagnostic.ts';

/** The message with the nearest right name, as one line of prose. */
export function renderMessage({
  message,
  suggestions,
  help,
}: Pick<Diagnostic, 'message' | 'suggestions' | 'help'>): string {
  return [message, renderSuggestion(suggestions), help].filter((part) => part !== undefined).join(' ');
}

/** `Did you mean "a", or "b"?`; undefined when there is nothing to suggest */
export function renderSuggestion(suggestions: readonly string[] | undefined): string | undefined {
  if (suggestions === undefined || suggestions.length === 0) return undefined;
  return `Did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`;
}

/** `1 error`, `3 errors` */
export function renderCount(count: number, word: string): string {
  return `${count.toLocaleString('en-US')} ${word}${count === 1 ? '' : 's'}`;
}

/** A path as the user would write it: `root` before it, unless that is the working folder. */
export function joinRoot(root: string, file: string): string {
  const folder = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}
