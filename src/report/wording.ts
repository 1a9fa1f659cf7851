import type { Diagnostic } from '../source/diagnostic.ts';
import type { Hiding, ValidationReport, ValidationSummary } from './run-report.ts';

/** The message with the nearest right name, as one line of prose. */
export function renderMessage({
  message,
  suggestions,
  help,
}: Pick<Diagnostic, 'message' | 'suggestions' | 'help'>): string {
  return [message, renderSuggestion(suggestions), help].filter((part) => part !== undefined).join(' ');
}

/** `Did you mean "a", or "b"?`; undefined when there is nothing to suggest */
export function renderSuggestion(suggestions: readonly string[] | undefined): string | undefined {
  if (suggestions === undefined || suggestions.length === 0) return undefined;
  return `Did you mean ${suggestions.map((name) => `"${name}"`).join(' or ')}?`;
}

/** `12,345`. Not by `toLocaleString`, which takes longer for its first number than many files for all. */
export function renderNumber(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** `1 error`, `3 errors` */
export function renderCount(count: number, word: string): string {
  return `${renderNumber(count)} ${word}${count === 1 ? '' : 's'}`;
}

/** `1 error, 0 warnings, 2 notices` */
export function renderCounts({ errors, warnings, notices }: ValidationSummary): string {
  return [
    renderCount(errors, 'error'),
    renderCount(warnings, 'warning'),
    renderCount(notices, 'notice'),
  ].join(', ');
}

/** `53 files, 53 documents` */
export function renderExtent({ files, documents, ignored = 0 }: ValidationSummary): string {
  const left = ignored === 0 ? '' : `, ${renderCount(ignored, 'file')} ignored`;
  return `${renderCount(files, 'file')}, ${renderCount(documents, 'document')}${left}`;
}

/** What to say when there was nothing to look at, which is not the same as nothing found. */
export const NOTHING_TO_CHECK = 'There is no XanoScript (.xs) file here: nothing to check.';

/** Whether a run had nothing to look at, and nothing kept it from looking. */
export function isEmptyRun({ summary, failures }: ValidationReport): boolean {
  return summary.files === 0 && failures.length === 0;
}

/** All in one line: what was found, and in how much. */
export function renderVerdict(report: ValidationReport): string {
  if (isEmptyRun(report)) return NOTHING_TO_CHECK;
  const failures = report.failures.length === 0 ? '' : `, ${renderCount(report.failures.length, 'failure')}`;
  return `${renderCounts(report.summary)}${failures} in ${renderExtent(report.summary)}`;
}

/** Why a finding does not count, as somebody has written it where somebody has. */
export function renderHiding(hiding: Hiding): string {
  return hiding.by === 'comment' ? hiding.reason : 'The baseline knows it.';
}

/** A path as the user would write it: `root` before it, unless that is the working folder. */
export function joinRoot(root: string, file: string): string {
  const folder = root.replace(/^(\.\/)+/, '').replace(/\/+$/, '');
  return folder === '' || folder === '.' ? file : `${folder}/${file}`;
}
