import { type Diagnostic, SEVERITIES, type Severity } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { escapeCommandMessage, escapeCommandProperty, escapeTerminal } from './escape.ts';
import { resolveHelpAddress } from './help-address.ts';
import { renderNoteCommand } from './notes.ts';
import type { ValidationReport } from './run-report.ts';
import { joinRoot, renderCount, renderMessage } from './wording.ts';

/** GitHub shows this many annotations of each severity of one step, and drops the rest without a word. */
const MAX_ANNOTATIONS = 10;

/** Workflow commands, one a line: the runner makes annotations of them. What does not fit is counted, never lost. */
export function renderGithubCommands(report: ValidationReport): string {
  const lines = SEVERITIES.flatMap((severity) => {
    const found = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const commands = [
      // First: what was not looked at may hold more than all that was found.
      ...(severity === 'error' ? report.failures.map(renderFailure) : []),
      ...(severity === 'notice' ? (report.notes ?? []).map(renderNoteCommand) : []),
      ...found.map((diagnostic) => renderCommand(diagnostic, report)),
    ];
    return limit(commands, severity);
  });
  return lines.map((line) => `${line}\n`).join('');
}

function limit(commands: readonly string[], severity: Severity): readonly string[] {
  if (commands.length <= MAX_ANNOTATIONS) return commands;
  const shown = commands.slice(0, MAX_ANNOTATIONS - 1);
  const left = renderCount(commands.length - shown.length, severity);
  return [...shown, `::${severity}::${left} more: the summary of this run shows them.`];
}

function renderFailure({ step, message, remedy }: Failure): string {
  const title = escapeCommandProperty(escapeTerminal(`Could not ${step}`));
  return `::error title=${title}::${escapeCommandMessage(`${message} ${remedy}`)}`;
}

function renderCommand(diagnostic: Diagnostic, report: ValidationReport): string {
  const { severity, file, line, column, endLine, endColumn, check } = diagnostic;
  // Columns of a place that spans lines make GitHub refuse the annotation.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({
    file: joinRoot(report.root, file),
    line,
    endLine,
    ...columns,
    title: check,
  });
  const list = properties.map(([name, value]) => `${name}=${escapeCommandProperty(String(value))}`).join(',');
  const address = resolveHelpAddress(report, check);
  const message = `${renderMessage(diagnostic)}${address === undefined ? '' : `\n${address}`}`;
  return `::${severity} ${list}::${escapeCommandMessage(message)}`;
}
