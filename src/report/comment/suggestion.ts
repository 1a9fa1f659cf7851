import type { Diagnostic } from '../../source/diagnostic.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown } from '../escape.ts';
import { renderMessage } from '../wording.ts';

/** In UTF-16 units. */
const MAX_MESSAGE = 600;

/** What is wrong, and the lines as they should be, in a block that the reader can take over. */
export function renderSuggestionMarkdown(diagnostic: Diagnostic, wanted: readonly string[]): string {
  const lines = wanted.map((line) => `${line}\n`).join('');
  const longest = Math.max(2, ...[...lines.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  const what = escapeMarkdown(cutText(renderMessage(diagnostic), MAX_MESSAGE));
  return `**${diagnostic.check}**: ${what}\n\n${fence}suggestion\n${lines}${fence}\n`;
}
