import { createHash } from 'node:crypto';
import { replaceLines } from '../../edits/replace-lines.ts';
import { renderSuggestionMarkdown } from '../../report/comment/suggestion.ts';
import type { ValidationReport } from '../../report/run-report.ts';
import { resolveRepositoryPath } from './build-annotations.ts';
import type { Suggestion } from './pull-ports.ts';

/** The lines that a button can put right: of causes whose fixes were proved by checking everything again. */
export function buildSuggestions(report: ValidationReport | undefined): readonly Suggestion[] {
  if (report === undefined) return [];
  const { causes, root, lineText } = report;
  const proved = causes.filter(({ patch }) => patch !== undefined).flatMap(({ places }) => places);
  return proved.flatMap((diagnostic) => {
    const { fix, fingerprint } = diagnostic;
    const lines = fix === undefined ? undefined : replaceLines(fix, lineText);
    const path = lines === undefined ? undefined : resolveRepositoryPath(root, lines.file);
    if (lines === undefined || path === undefined) return [];
    const { startLine, endLine, lines: wanted } = lines;
    const before = Array.from({ length: endLine - startLine + 1 }, (_, index) =>
      lineText(lines.file, startLine + index),
    );
    const body = renderSuggestionMarkdown(diagnostic, wanted);
    const name = createHash('sha256').update(JSON.stringify([fingerprint, path, startLine, endLine, wanted]));
    return [{ path, startLine, endLine, before, body, fingerprint: name.digest('hex').slice(0, 32) }];
  });
}
