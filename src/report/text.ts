import pc from 'picocolors';
import type { Diagnostic, Severity } from '../source/diagnostic.ts';
import { escapeTerminal, escapeTerminalLine } from './escape.ts';
import { renderFailure } from './failures.ts';
import { renderFixes } from './fixes.ts';
import { renderLeftOut, renderTextNote } from './notes.ts';
import type { ValidationReport } from './run-report.ts';
import { blankOut, measure } from './terminal-width.ts';
import {
  isEmptyRun,
  joinRoot,
  NOTHING_TO_CHECK,
  renderCount,
  renderCounts,
  renderExtent,
  renderSuggestion,
} from './wording.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** For people at a terminal: each finding with the line it is about. */
export function renderText(report: ValidationReport, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const blocks = [
    ...(isEmptyRun(report) ? [] : [renderScope(report, colors)]),
    ...report.diagnostics.map((diagnostic) => renderDiagnostic(diagnostic, report, colors)),
    ...report.failures.map((failure) => renderFailure(failure, colors)),
    ...renderNotes(report, colors),
    ...(report.fixes === undefined ? [] : [renderFixes(report.fixes, report.root, colors)]),
    [...renderExplain(report, colors), renderSummary(report, colors)].join('\n'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderExplain(
  { diagnostics: [first] }: Pick<ValidationReport, 'diagnostics'>,
  colors: Colors,
): readonly string[] {
  return first === undefined
    ? []
    : [
        colors.dim(
          `"xano-ci explain ${first.check}" says more, with an example; so for each name in brackets.`,
        ),
      ];
}

function renderNotes({ notes = [], leftOut }: ValidationReport, colors: Colors): readonly string[] {
  const left = leftOut === undefined ? undefined : renderLeftOut(leftOut);
  const lines = [...notes.map(renderTextNote), ...(left === undefined ? [] : [left])];
  return lines.length === 0 ? [] : [lines.map((line) => colors.cyan(line)).join('\n')];
}

function renderScope({ scope, snapshot }: ValidationReport, colors: Colors): string {
  const words =
    scope === 'whole'
      ? 'Scope: whole workspace.'
      : 'Scope: part of a workspace; a name that is not in these files is only a notice.';
  if (snapshot === undefined) return colors.dim(words);
  const branch = snapshot.branch === undefined ? '' : `, branch ${snapshot.branch}`;
  const age = renderCount(snapshot.ageDays, 'day');
  return colors.dim(
    escapeTerminalLine(
      `${words} Snapshot of ${snapshot.origin}${branch}: ${snapshot.objects} objects, ${age} old.`,
    ),
  );
}

function paint(severity: Severity, colors: Colors): (text: string) => string {
  switch (severity) {
    case 'error':
      return colors.red;
    case 'warning':
      return colors.yellow;
    case 'notice':
      return colors.cyan;
    default:
      return severity satisfies never;
  }
}

function renderDiagnostic(diagnostic: Diagnostic, report: ValidationReport, colors: Colors): string {
  const { severity, check, file, line, column, message, help, suggestions, related } = diagnostic;
  const color = paint(severity, colors);
  const suggestion = renderSuggestion(suggestions);
  const head = `${color(`${severity}[${check}]`)} ${colors.bold(escapeTerminalLine(message))}`;
  const where = `  ${colors.dim('at')} ${escapeTerminalLine(joinRoot(report.root, file))}:${line}:${column}`;
  const notes = [
    ...(suggestion === undefined ? [] : [suggestion]),
    ...(help === undefined ? [] : [help]),
    ...(related ?? []).map(
      (place) => `${joinRoot(report.root, place.file)}:${place.line}:${place.column}: ${place.message}`,
    ),
  ].map((note) => `  ${colors.green('=')} ${escapeTerminalLine(note)}`);
  return [head, where, ...renderFrame(diagnostic, report, color, colors), ...notes].join('\n');
}

/** In UTF-16 units. Of a longer line, the part around the place is shown. */
const MAX_LINE = 160;

function renderFrame(
  { file, line, column, endLine, endColumn }: Diagnostic,
  { lineText }: ValidationReport,
  color: (text: string) => string,
  colors: Colors,
): readonly string[] {
  const text = lineText(file, line);
  if (text.trim() === '') return [];
  const from = column - 1;
  const to = endLine === line ? Math.max(endColumn - 1, from + 1) : Math.max(text.length, from + 1);
  const cut = text.length > MAX_LINE ? Math.max(0, from - MAX_LINE / 2) : 0;
  const before = escapeTerminal(text.slice(cut, from));
  const marked = escapeTerminal(text.slice(from, Math.min(to, cut + MAX_LINE)));
  const after = escapeTerminal(text.slice(from, cut + MAX_LINE)).slice(marked.length);
  const number = String(line);
  const gutter = ' '.repeat(number.length);
  return [
    `  ${colors.dim(`${gutter} |`)}`,
    `  ${colors.dim(`${number} |`)} ${before}${marked}${after}`,
    `  ${colors.dim(`${gutter} |`)} ${blankOut(before)}${color('^'.repeat(Math.max(1, measure(marked))))}`,
  ];
}

function renderSummary(report: ValidationReport, colors: Colors): string {
  const { summary, failures } = report;
  if (isEmptyRun(report)) return NOTHING_TO_CHECK;
  const counts = [
    renderCounts(summary),
    ...(failures.length === 0 ? [] : [renderCount(failures.length, 'failure')]),
  ];
  const color =
    summary.errors > 0 || failures.length > 0
      ? colors.red
      : summary.warnings > 0
        ? colors.yellow
        : colors.green;
  return `${color(counts.join(', '))} ${colors.dim(`in ${renderExtent(summary)} (${summary.durationMs} ms)`)}`;
}
