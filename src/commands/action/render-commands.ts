import { escapeCommandMessage, escapeCommandProperty, escapeTerminal } from '../../report/escape.ts';
import { renderGithubCommands } from '../../report/github-commands.ts';
import type { ValidationReport } from '../../report/run-report.ts';
import type { Failure } from '../../source/failure.ts';
import type { Outcome } from './outcome.ts';

/** Of a run that checked no files. */
const NO_REPORT: ValidationReport = {
  root: '.',
  diagnostics: [],
  failures: [],
  summary: { files: 0, documents: 0, errors: 0, warnings: 0, notices: 0, durationMs: 0 },
  scope: 'whole',
  documents: [],
  causes: [],
  command: '',
  lineText: () => '',
};

/** Annotations: what the run failed by, what was found on which line, and what else went wrong. */
export function renderCommands({
  report = NO_REPORT,
  isMarked = false,
  failures,
  warnings,
  notices = [],
}: Outcome): string {
  // A check run has marked the findings: once is enough.
  const marks = isMarked ? { ...report, diagnostics: [] } : report;
  const notes = [...(report.notes ?? []), ...notices.map((message) => ({ message }))];
  const all = { ...marks, notes, failures: [...report.failures, ...failures] };
  return `${renderGithubCommands(all)}${warnings.map(renderWarning).join('')}`;
}

/** What went wrong and takes nothing from the verdict. */
export function renderWarning({ step, message, remedy }: Failure): string {
  const title = escapeCommandProperty(escapeTerminal(`Could not ${step}`));
  return `::warning title=${title}::${escapeCommandMessage(`${message} ${remedy}`)}\n`;
}

/** For the log of the run. The runner takes commands from there as well, in two forms; names and texts of others make none. */
export function renderLog({ log }: Outcome): string {
  return log.replaceAll('##[', '## [').replace(/^(\s*):(?=:)/gm, '$1: ');
}
