import type { ParsedFile } from '../../language/parse.ts';
import type { Diagnostic } from '../../source/diagnostic.ts';
import { findNearest } from '../../source/nearest.ts';
import type { Check, Finding } from '../check.ts';
import { findSuppressedLines } from './suppressed-lines.ts';
import { findSuppressions, type SuppressedId, type Suppression } from './suppression.ts';
import { isSuppressionCheck, SUPPRESSION_CHECKS } from './suppression-checks.ts';
import { isSyntaxCheck } from './syntax-checks.ts';

export interface SuppressionRun {
  readonly files: readonly ParsedFile[];
  readonly diagnostics: readonly Diagnostic[];
  /** All that exist. */
  readonly ids: readonly string[];
  /** Whether a check has looked at a file, so that its silence means something. */
  readonly hasRun: (id: string, file: string) => boolean;
  /** `YYYY-MM-DD`; without it, nothing has expired. */
  readonly today: string | undefined;
  /** Whether somebody has agreed to it; without it, all count. */
  readonly isAgreed?: ((suppression: Suppression, diagnostic: Diagnostic) => boolean) | undefined;
}

export interface SuppressedFinding {
  readonly suppression: Suppression;
  readonly diagnostic: Diagnostic;
}

export interface SuppressionResult {
  readonly shown: readonly Diagnostic[];
  readonly suppressed: readonly SuppressedFinding[];
  /** What suppressions ask for that nobody has agreed to; the findings are shown. */
  readonly asked: readonly SuppressedFinding[];
  /** What is wrong with suppressions themselves. */
  readonly findings: readonly { readonly check: Check; readonly file: string; readonly finding: Finding }[];
}

/** Takes out what comments in the files ask not to be told of, and tells what is wrong with these comments. */
export function applySuppressions(run: SuppressionRun): SuppressionResult {
  const suppressed: SuppressedFinding[] = [];
  const asked: SuppressedFinding[] = [];
  const findings: { check: Check; file: string; finding: Finding }[] = [];
  const byLine = new Map<string, Diagnostic[]>();
  for (const diagnostic of run.diagnostics) {
    const key = `${diagnostic.line} ${diagnostic.file}`;
    const known = byLine.get(key);
    if (known === undefined) byLine.set(key, [diagnostic]);
    else known.push(diagnostic);
  }
  for (const file of run.files) {
    const suppressions = findSuppressions(file);
    if (suppressions.length === 0) continue;
    const linesOf = findSuppressedLines(file, suppressions);
    for (const suppression of suppressions) {
      const report = (check: Check, finding: Finding) =>
        findings.push({ check, file: file.file.path, finding });
      const lines = linesOf.get(suppression) ?? { from: 1, to: 0 };
      const own = Array.from({ length: lines.to - lines.from + 1 }).flatMap(
        (_, offset) => byLine.get(`${lines.from + offset} ${file.file.path}`) ?? [],
      );
      for (const { id, at } of findLiveIds(suppression, run, report)) {
        const met = own.filter(({ check }) => check === id);
        for (const diagnostic of met) {
          const isAgreed = run.isAgreed?.(suppression, diagnostic) ?? true;
          (isAgreed ? suppressed : asked).push({ suppression, diagnostic });
        }
        // In a document that cannot be read, nobody has looked.
        if (met.length > 0 || file.problems.length > 0 || !run.hasRun(id, file.file.path)) continue;
        report(SUPPRESSION_CHECKS.unused, { at, message: `"${id}" has nothing to say here.` });
      }
    }
  }
  const hidden = new Set(suppressed.map(({ diagnostic }) => diagnostic));
  return {
    shown: run.diagnostics.filter((diagnostic) => !hidden.has(diagnostic)),
    suppressed,
    asked: asked.filter(({ diagnostic }) => !hidden.has(diagnostic)),
    findings,
  };
}

/** The ids for which a suppression holds; of all others it is told why not. */
function findLiveIds(
  { at, ids, until, problem }: Suppression,
  { ids: known, today }: SuppressionRun,
  report: (check: Check, finding: Finding) => void,
): readonly SuppressedId[] {
  if (problem !== undefined) {
    report(SUPPRESSION_CHECKS.invalid, { at, message: `This suppression does not hold. ${problem}` });
    return [];
  }
  const live = ids.filter(({ id, at: place }) => {
    if (isSyntaxCheck(id) || isSuppressionCheck(id)) {
      report(SUPPRESSION_CHECKS.invalid, { at: place, message: `"${id}" cannot be suppressed.` });
      return false;
    }
    if (known.includes(id)) return true;
    const suggestions = findNearest(id, known);
    report(SUPPRESSION_CHECKS.unknown, { at: place, message: `There is no check "${id}".`, suggestions });
    return false;
  });
  if (until === undefined || today === undefined || until >= today) return live;
  report(SUPPRESSION_CHECKS.expired, {
    at,
    message: `This suppression held until ${until}.`,
    help: 'Correct what it was about and take it out, or give it another day.',
  });
  return [];
}
