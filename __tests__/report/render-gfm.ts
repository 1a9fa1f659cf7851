import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** HTML of GitHub's markdown, raw HTML let through: what a hostile text could make of it. */
export function renderGfm(markdown: string): string {
  return micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
}

/** The names of all elements of some HTML, each once, sorted. */
export function findElements(html: string): readonly string[] {
  return [...new Set([...html.matchAll(/<([a-z0-9]+)/gi)].map(([, name]) => name ?? ''))].sort();
}

/** The text that a reader sees, blanks joined. */
export function readText(html: string): string {
  return joinBlanks(
    html
      .replace(/<[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
      .replaceAll('\u200b', ''),
  );
}

export function joinBlanks(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
