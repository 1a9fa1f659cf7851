import type { Diagnostic } from '../source/diagnostic.ts';
import { escapeMarkdown, renderMarkdownCode } from './escape.ts';
import type { ValidationReport } from './run-report.ts';
import { joinRoot, renderCount, renderMessage } from './wording.ts';

/** In bytes. GitHub takes 1 MiB of summary from a step; a summary that is over it is refused as a whole. */
const MAX_BYTES = 900_000;

/** For the summary of a run. Findings that do not fit are counted. */
export function renderMarkdown(report: ValidationReport): string {
  const head = renderHead(report);
  const foot = renderFailures(report);
  const rows: string[] = [];
  let left = MAX_BYTES - Buffer.byteLength(head) - Buffer.byteLength(foot);
  for (const diagnostic of report.diagnostics) {
    const row = renderRow(diagnostic, report.root);
    left -= Buffer.byteLength(row) + 1;
    if (left < 0) break;
    rows.push(row);
  }
  const cut = report.diagnostics.length - rows.length;
  const table = rows.length === 0 ? [] : ['| | Where | What |', '| --- | --- | --- |', ...rows, ''];
  const more = cut === 0 ? [] : [`… and ${renderCount(cut, 'finding')} more.`, ''];
  return [head, ...table, ...more, foot].filter((part) => part !== '').join('\n');
}

function renderHead({ summary, scope, snapshot, failures }: ValidationReport): string {
  const verdict = summary.errors > 0 ? '❌' : failures.length > 0 ? '❓' : '✅';
  const counts = `${renderCount(summary.errors, 'error')}, ${renderCount(summary.warnings, 'warning')}, ${renderCount(summary.notices, 'notice')}`;
  const looked = `${renderCount(summary.files, 'file')}, ${renderCount(summary.documents, 'document')}`;
  const part = scope === 'whole' ? 'the whole workspace' : 'a part of the workspace';
  const source =
    snapshot === undefined
      ? ''
      : `, with the snapshot of ${escapeMarkdown(snapshot.origin)} (${renderCount(snapshot.ageDays, 'day')} old)`;
  return `## ${verdict} XanoScript: ${counts}\n\nChecked ${looked}, as ${part}${source}.\n`;
}

function renderRow(diagnostic: Diagnostic, root: string): string {
  const { severity, file, line, check } = diagnostic;
  const where = renderMarkdownCode(`${joinRoot(root, file)}:${line}`);
  return `| ${severity} | ${where} | ${escapeMarkdown(renderMessage(diagnostic))} <sub>${check}</sub> |`;
}

function renderFailures({ failures }: ValidationReport): string {
  if (failures.length === 0) return '';
  const lines = failures.map(
    ({ step, message, remedy }) =>
      `- **Could not ${escapeMarkdown(step)}.** ${escapeMarkdown(message)} ${escapeMarkdown(remedy)}`,
  );
  return `### What could not be done\n\n${lines.join('\n')}\n`;
}
