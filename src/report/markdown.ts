import { type Diagnostic, SEVERITIES } from '../source/diagnostic.ts';
import { escapeMarkdown, renderMarkdownCode } from './escape.ts';
import { renderLeftOut, renderMarkdownNotes } from './notes.ts';
import type { ValidationReport } from './run-report.ts';
import {
  isEmptyRun,
  joinRoot,
  NOTHING_TO_CHECK,
  renderCount,
  renderCounts,
  renderExtent,
  renderMessage,
} from './wording.ts';

/**
 * In bytes. GitHub takes 1 MiB of summary from a step; a summary that is over it is refused as a whole. Leaves room for
 * a plan, of which what loses data is never cut.
 */
const MAX_BYTES = 560_000;
/** Of these, for failures: so many that they fill it say the same thing over and over. */
const MAX_FAILURE_BYTES = 100_000;
/** In UTF-16 units: one text never fills the room of all others. */
const MAX_TEXT = 2_000;

/** For the summary of a run. What does not fit is counted; the least severe goes first. */
export function renderMarkdown(report: ValidationReport): string {
  if (isEmptyRun(report)) return `## ✅ XanoScript\n\n${NOTHING_TO_CHECK}\n${renderNotes(report)}`;
  const head = renderHead(report);
  const foot = `${renderFailures(report)}${renderNotes(report)}`;
  const room = MAX_BYTES - Buffer.byteLength(head) - Buffer.byteLength(foot);
  return [head, renderTable(report, room), foot].filter((part) => part !== '').join('\n');
}

function renderHead({ summary, scope, snapshot, failures }: ValidationReport): string {
  const verdict = summary.errors > 0 ? '❌' : failures.length > 0 ? '❓' : '✅';
  const part = scope === 'whole' ? 'the whole workspace' : 'a part of the workspace';
  const source =
    snapshot === undefined
      ? ''
      : `, with the snapshot of ${escapeMarkdown(clip(snapshot.origin))} (${renderCount(snapshot.ageDays, 'day')} old)`;
  return `## ${verdict} XanoScript: ${renderCounts(summary)}\n\nChecked ${renderExtent(summary)}, as ${part}${source}.\n`;
}

function renderTable({ diagnostics, root }: ValidationReport, room: number): string {
  if (diagnostics.length === 0) return '';
  const bySeverity = SEVERITIES.flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  const rows = new Map(bySeverity.map((diagnostic) => [diagnostic, renderRow(diagnostic, root)]));
  const kept = new Set(takeWhileFits([...rows], ([, row]) => row, room).map(([diagnostic]) => diagnostic));
  const lines = diagnostics.flatMap((diagnostic) => (kept.has(diagnostic) ? [rows.get(diagnostic)] : []));
  const left = diagnostics.length - lines.length;
  const more = left === 0 ? '' : `\n… and ${renderCount(left, 'finding')} more.\n`;
  return `| | Where | What |\n| --- | --- | --- |\n${lines.join('\n')}\n${more}`;
}

function renderRow(diagnostic: Diagnostic, root: string): string {
  const { severity, file, line, check } = diagnostic;
  const where = renderMarkdownCode(`${clip(joinRoot(root, file))}:${line}`);
  return `| ${severity} | ${where} | ${escapeMarkdown(clip(renderMessage(diagnostic)))} <sub>${check}</sub> |`;
}

function renderNotes({ notes = [], leftOut }: ValidationReport): string {
  const left = leftOut === undefined ? undefined : renderLeftOut(leftOut);
  const lines = `${renderMarkdownNotes(notes)}${left === undefined ? '' : `- ${left}\n`}`;
  return lines === '' ? '' : `\n${lines}`;
}

function renderFailures({ failures }: ValidationReport): string {
  if (failures.length === 0) return '';
  const lines = takeWhileFits(
    failures.map(({ step, message, remedy }) => {
      const text = `${escapeMarkdown(clip(message))} ${escapeMarkdown(clip(remedy))}`;
      return `- **Could not ${escapeMarkdown(clip(step))}.** ${text}`;
    }),
    (line) => line,
    MAX_FAILURE_BYTES,
  );
  const left = failures.length - lines.length;
  const more = left === 0 ? '' : `\n… and ${renderCount(left, 'failure')} more.\n`;
  return `### What could not be done\n\n${lines.join('\n')}\n${more}`;
}

/** The first of `items` whose texts fit into so many bytes, a line each. */
function takeWhileFits<Item>(
  items: readonly Item[],
  textOf: (item: Item) => string,
  room: number,
): readonly Item[] {
  let left = room;
  const end = items.findIndex((item) => {
    left -= Buffer.byteLength(textOf(item)) + 1;
    return left < 0;
  });
  return end === -1 ? items : items.slice(0, end);
}

function clip(text: string): string {
  return text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT)}…` : text;
}
