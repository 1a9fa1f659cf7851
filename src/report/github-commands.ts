import { type Diagnostic, SEVERITIES } from '../source/diagnostic.ts';
import { escapeCommandMessage, escapeCommandProperty } from './escape.ts';
import type { ValidationReport } from './run-report.ts';
import { joinRoot, renderCount, renderMessage } from './wording.ts';

/** GitHub shows this many annotations of each severity of one step, and drops the rest without a word. */
export const MAX_ANNOTATIONS = 10;

/** Workflow commands, one a line: the runner makes annotations of them. What does not fit is counted, never lost. */
export function renderGithubCommands(report: ValidationReport): string {
  const lines = SEVERITIES.flatMap((severity) => {
    const all = report.diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const failures = severity === 'error' ? report.failures : [];
    const room = MAX_ANNOTATIONS - Math.min(failures.length, MAX_ANNOTATIONS);
    const shown = all.length > room ? all.slice(0, Math.max(0, room - 1)) : all;
    const left = all.length - shown.length;
    return [
      ...failures
        .slice(0, MAX_ANNOTATIONS)
        .map(
          ({ step, message, remedy }) =>
            `::error title=${escapeCommandProperty(`Could not ${step}`)}::${escapeCommandMessage(`${message} ${remedy}`)}`,
        ),
      ...shown.map((diagnostic) => renderCommand(diagnostic, report.root)),
      ...(left === 0
        ? []
        : [
            `::${severity}::${escapeCommandMessage(`${renderCount(left, severity)} more: the summary of this run shows all of them.`)}`,
          ]),
    ];
  });
  return lines.map((line) => `${line}\n`).join('');
}

function renderCommand(diagnostic: Diagnostic, root: string): string {
  const { severity, file, line, column, endLine, endColumn, check } = diagnostic;
  // Columns of a place that spans lines make GitHub refuse the annotation.
  const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
  const properties = Object.entries({ file: joinRoot(root, file), line, endLine, ...columns, title: check });
  const list = properties.map(([name, value]) => `${name}=${escapeCommandProperty(String(value))}`).join(',');
  return `::${severity} ${list}::${escapeCommandMessage(renderMessage(diagnostic))}`;
}
