import { compareDiagnostics, type Diagnostic, SEVERITIES } from '../source/diagnostic.ts';
import { buildFingerprint } from '../source/fingerprint.ts';
import { LIMITS } from '../source/limits.ts';

export interface FindingLimits {
  readonly perCheck: number;
  readonly perFile: number;
}

const DEFAULT: FindingLimits = {
  perCheck: LIMITS.findingsPerCheck.most,
  perFile: LIMITS.findingsPerFile.most,
};

/**
 * As many findings of each file as somebody may read; the first of each check stay, the least severe go first. What was
 * left out is said by a notice for each check. The worst severity of a file never changes, so no verdict does.
 * @param diagnostics sorted, as they will be shown
 */
export function limitFindings(
  diagnostics: readonly Diagnostic[],
  { perCheck, perFile }: FindingLimits = DEFAULT,
): readonly Diagnostic[] {
  if (diagnostics.length <= perCheck) return diagnostics;
  const kept: Diagnostic[] = [];
  const cut: Diagnostic[] = [];
  for (const ofFile of groupBy(diagnostics, ({ file }) => file).values()) {
    const first: Diagnostic[] = [];
    for (const ofCheck of groupBy(ofFile, ({ check, severity }) => `${severity} ${check}`).values()) {
      first.push(...ofCheck.slice(0, perCheck));
      for (const diagnostic of ofCheck.slice(perCheck)) cut.push(diagnostic);
    }
    const worstFirst = SEVERITIES.flatMap((severity) =>
      first.filter((diagnostic) => diagnostic.severity === severity).sort(compareDiagnostics),
    );
    kept.push(...worstFirst.slice(0, perFile));
    cut.push(...worstFirst.slice(perFile));
  }
  return cut.length === 0 ? diagnostics : [...kept, ...describeCut(cut)].sort(compareDiagnostics);
}

/** One for each check of each file, where the first of its findings stands that was left out. */
function describeCut(cut: readonly Diagnostic[]): readonly Diagnostic[] {
  return [...groupBy(cut, ({ file, check }) => `${check} ${file}`).values()].flatMap((group) => {
    const [first] = [...group].sort(compareDiagnostics);
    if (first === undefined) return [];
    const { file, line, column, check, category } = first;
    const count = group.length === 1 ? '1 more finding' : `${group.length} more findings`;
    return [
      {
        ...{ file, line, column, endLine: line, endColumn: column, check, category },
        severity: 'notice' as const,
        message: `${count} of "${check}" in this file from here on: too many to show.`,
        help: 'Correct those that are shown, and check again.',
        fingerprint: buildFingerprint([check, file, 'more findings'], 0),
      },
    ];
  });
}

function groupBy(
  diagnostics: readonly Diagnostic[],
  keyOf: (diagnostic: Diagnostic) => string,
): ReadonlyMap<string, Diagnostic[]> {
  const groups = new Map<string, Diagnostic[]>();
  for (const diagnostic of diagnostics) {
    const key = keyOf(diagnostic);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [diagnostic]);
    else group.push(diagnostic);
  }
  return groups;
}
