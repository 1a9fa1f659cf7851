import type { ParsedFile } from '../language/parse.ts';
import { type Visitor, walk } from '../language/visit.ts';
import { compareDiagnostics, type Diagnostic, type Severity } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import type { FileObject } from '../workspace/object.ts';
import type { Scope, Workspace } from '../workspace/workspace.ts';
import type { Check, CheckContext, Finding } from './check.ts';
import { findSyntaxCheck } from './syntax-checks.ts';
import { DiagnosticBuilder } from './to-diagnostic.ts';

export interface CheckRun {
  readonly files: readonly ParsedFile[];
  readonly workspace: Workspace;
  readonly scope: Scope;
  readonly checks: readonly Check[];
  /** Severities that the user chose, by check id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
}

export interface CheckResult {
  /** In the order in which every report shows them. */
  readonly diagnostics: readonly Diagnostic[];
  /** One for each check that broke: what it would have found is unknown. */
  readonly failures: readonly Failure[];
}

/** Walks every document once for all checks. A check that throws becomes a failure, and does not stop the others. */
export function runChecks(run: CheckRun): CheckResult {
  const builder = new DiagnosticBuilder(run.files.map(({ file }) => file));
  const texts = new Map(run.files.map(({ file }) => [file.path, file.text]));
  const failures = new Map<string, Failure>();
  const diagnostics = reportSyntax(run, builder);
  const active = run.checks.filter((check) => findSeverity(check, run) !== undefined);
  for (const object of run.workspace.objects) {
    if (!object.readable) continue;
    const working = active.filter((check) => !failures.has(check.id));
    const { findings, crashes } = checkObject(
      { object, text: texts.get(object.file) ?? '', workspace: run.workspace },
      working,
    );
    for (const { check, error } of crashes) failures.set(check.id, describeCrash(check, object, error));
    for (const { check, finding } of findings) {
      const severity = findSeverity(check, run);
      if (severity !== undefined) diagnostics.push(builder.build(check, severity, object.file, finding));
    }
  }
  return { diagnostics: diagnostics.sort(compareDiagnostics), failures: [...failures.values()] };
}

interface ObjectResult {
  readonly findings: { readonly check: Check; readonly finding: Finding }[];
  readonly crashes: { readonly check: Check; readonly error: unknown }[];
}

function checkObject(about: Omit<CheckContext, 'report'>, checks: readonly Check[]): ObjectResult {
  const result: ObjectResult = { findings: [], crashes: [] };
  const checkOf = new Map<Visitor, Check>();
  for (const check of checks) {
    try {
      const visitor = check.create?.({
        ...about,
        report: (finding) => result.findings.push({ check, finding }),
      });
      if (visitor !== undefined) checkOf.set(visitor, check);
    } catch (error) {
      result.crashes.push({ check, error });
    }
  }
  walk(about.object.document, [...checkOf.keys()], (visitor, error) => {
    const check = checkOf.get(visitor);
    if (check !== undefined) result.crashes.push({ check, error });
  });
  return result;
}

function reportSyntax(run: CheckRun, builder: DiagnosticBuilder): Diagnostic[] {
  return run.files.flatMap(({ file, problems }) =>
    problems.flatMap((problem) => {
      const check = findSyntaxCheck(problem.check);
      const severity = findSeverity(check, run);
      const { message, help, start, end } = problem;
      const finding = { at: { start, end }, message, ...(help === undefined ? {} : { help }) };
      return severity === undefined ? [] : [builder.build(check, severity, file.path, finding)];
    }),
  );
}

/** @returns undefined when the check is switched off */
function findSeverity(check: Check, { severities, scope }: CheckRun): Severity | undefined {
  const chosen = severities[check.id];
  if (chosen !== undefined) return chosen === 'off' ? undefined : chosen;
  return scope === 'partial' ? (check.severityOnPart ?? check.severity) : check.severity;
}

function describeCrash(check: Check, object: FileObject, error: unknown): Failure {
  return {
    step: `check ${check.id}`,
    message: `The check broke on ${object.file}: ${error instanceof Error ? error.message : String(error)}. What else it would have found is unknown.`,
    remedy: `This is a fault of xano-ci: please report it. Until then switch the check off with "severity: { ${check.id}: off }" in xano-ci.yml.`,
  };
}
