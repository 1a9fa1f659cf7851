import pc from 'picocolors';
import type { Failure } from '../source/failure.ts';
import { cutText } from './cut-text.ts';
import { escapeMarkdown, escapeTerminalLine } from './escape.ts';

/** For a terminal; empty when nothing failed. */
export function renderFailures(failures: readonly Failure[], { color }: { readonly color: boolean }): string {
  return failures.map((failure) => `${renderFailure(failure, pc.createColors(color))}\n`).join('');
}

export function renderFailure(
  { step, message, remedy }: Failure,
  colors: ReturnType<typeof pc.createColors>,
): string {
  return [
    `${colors.magenta(`could not ${escapeTerminalLine(step)}:`)} ${escapeTerminalLine(message)}`,
    `  ${colors.green('=')} ${escapeTerminalLine(remedy)}`,
  ].join('\n');
}

/** In UTF-16 units. */
const MAX_PART = 1_000;
const MAX_FAILURES = 20;

/** As a list in markdown; of bounded size. */
export function renderMarkdownFailures(failures: readonly Failure[]): string {
  const part = (text: string): string => escapeMarkdown(cutText(text, MAX_PART));
  const rows = failures
    .slice(0, MAX_FAILURES)
    .map(({ step, message, remedy }) => `- Could not ${part(step)}: ${part(message)} ${part(remedy)}\n`);
  const more = failures.length > MAX_FAILURES ? `- … and ${failures.length - MAX_FAILURES} more.\n` : '';
  return `${rows.join('')}${more}`;
}
