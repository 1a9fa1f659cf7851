import type { ValidationReport } from '../report/run-report.ts';
import type { Diagnostic } from '../source/diagnostic.ts';
import { LineIndex, type SourceFile } from '../source/source-file.ts';

/** Checks whose findings underline what nobody may read in a log. */
const SECRET_CHECKS: ReadonlySet<string> = new Set(['hard-coded-secret']);

/** Reads single lines for a report. Line indexes are made for the files that it shows, not for all. */
export function createLineReader(
  files: readonly SourceFile[],
  diagnostics: readonly Diagnostic[],
): ValidationReport['lineText'] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const secrets = diagnostics.filter(({ check }) => SECRET_CHECKS.has(check));
  const indexes = new Map<string, LineIndex>();
  return (file, line) => {
    let index = indexes.get(file);
    if (index === undefined) {
      index = new LineIndex(texts.get(file) ?? '');
      indexes.set(file, index);
    }
    return secrets
      .filter((secret) => secret.file === file && secret.line <= line && line <= secret.endLine)
      .reduce((text, secret) => maskPlace(text, line, secret), index.lineText(line));
  };
}

/** Letters become stars, so that what stands behind keeps its column. */
function maskPlace(text: string, line: number, place: Diagnostic): string {
  const from = place.line === line ? place.column - 1 : 0;
  const to = place.endLine === line ? place.endColumn - 1 : text.length;
  return text.slice(0, from) + '*'.repeat(Math.max(0, to - from)) + text.slice(to);
}
