import { cutText } from './cut-text.ts';
import { escapeCommandMessage, escapeCommandProperty, escapeMarkdown, escapeTerminalLine } from './escape.ts';
import type { LeftOut, ReportNote } from './run-report.ts';
import { renderCount } from './wording.ts';

/** In UTF-16 units. */
const MAX_NOTE = 1_000;
const MAX_NOTES = 50;

/** `Not counted: 3 findings of the baseline, 14 older ones.`; undefined when all are. */
export function renderLeftOut({ suppressed, baseline, older }: LeftOut): string | undefined {
  const parts = [
    ...(suppressed === 0 ? [] : [`${renderCount(suppressed, 'finding')} that comments suppress`]),
    ...(baseline === 0 ? [] : [`${renderCount(baseline, 'finding')} of the baseline`]),
    ...(older === 0 ? [] : [`${renderCount(older, 'older finding')}`]),
  ];
  return parts.length === 0 ? undefined : `Not counted: ${parts.join(', ')}.`;
}

/** For a terminal, one a line. */
export function renderTextNote({ message, file, line }: ReportNote): string {
  const where = file === undefined ? '' : `${file}${line === undefined ? '' : `:${line}`}: `;
  return escapeTerminalLine(`note: ${where}${message}`);
}

/** As a list in markdown; of bounded size. */
export function renderMarkdownNotes(notes: readonly ReportNote[]): string {
  const rows = notes
    .slice(0, MAX_NOTES)
    .map(({ message }) => `- ${escapeMarkdown(cutText(message, MAX_NOTE))}\n`);
  const more = notes.length > MAX_NOTES ? `- … and ${notes.length - MAX_NOTES} more.\n` : '';
  return `${rows.join('')}${more}`;
}

/** As an annotation of GitHub. */
export function renderNoteCommand({ message, file, line }: ReportNote): string {
  const properties = Object.entries({
    ...(file === undefined ? {} : { file }),
    ...(file === undefined || line === undefined ? {} : { line: String(line) }),
    title: 'xano-ci',
  });
  const list = properties.map(([name, value]) => `${name}=${escapeCommandProperty(value)}`).join(',');
  return `::notice ${list}::${escapeCommandMessage(message)}`;
}
