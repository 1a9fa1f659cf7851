import type { ParsedFile } from '../../language/parse.ts';
import { compareDiagnostics, type Diagnostic, type Severity } from '../../source/diagnostic.ts';
import type { Failure } from '../../source/failure.ts';
import type { FileObject } from '../../workspace/object.ts';
import type { Scope, Workspace } from '../../workspace/workspace.ts';
import { CHECKS } from '../all.ts';
import type { Check } from '../check.ts';
import { ActiveChecks } from './active-checks.ts';
import { applySuppressions, type SuppressedFinding } from './apply-suppressions.ts';
import { ObjectChecker } from './object-checker.ts';
import type { Suppression } from './suppression.ts';
import { findSyntaxCheck } from './syntax-checks.ts';
import { DiagnosticBuilder } from './to-diagnostic.ts';

export interface CheckRun {
  readonly files: readonly ParsedFile[];
  readonly workspace: Workspace;
  readonly scope: Scope;
  /** Whether the files themselves are the whole workspace; without it, a `workspace` document among them says so. */
  readonly filesAreWhole?: boolean;
  readonly checks: readonly Check[];
  /** Severities that the user chose, by check id. */
  readonly severities: Readonly<Record<string, Severity | 'off'>>;
  /** Those for one file alone; they go before `severities`. */
  readonly severitiesOf?: ((file: string) => Readonly<Record<string, Severity | 'off'>>) | undefined;
  /** `YYYY-MM-DD`, for suppressions that expire; without it, none has. */
  readonly today?: string | undefined;
  /** Whether somebody has agreed to a suppression; without it, all count. */
  readonly isAgreed?: ((suppression: Suppression, diagnostic: Diagnostic) => boolean) | undefined;
}

export interface CheckResult {
  /** In the order in which every report shows them. */
  readonly diagnostics: readonly Diagnostic[];
  /** One for each check that broke: what it would have found is unknown. */
  readonly failures: readonly Failure[];
  /** Findings that comments in the files ask not to be told of: those that are not, and those that are all the same. */
  readonly suppressed: readonly SuppressedFinding[];
  readonly asked: readonly SuppressedFinding[];
}

/** Walks every document once for all checks. A check that throws becomes a failure, and does not stop the others. */
export function runChecks(run: CheckRun): CheckResult {
  const builder = new DiagnosticBuilder(run.files.map(({ file }) => file));
  const files = new Map(run.files.map((parsed) => [parsed.file.path, parsed]));
  const failures = new Map<string, Failure>();
  const active = new ActiveChecks(run);
  const diagnostics = reportSyntax(run, active, builder);
  const filesAreWhole =
    run.filesAreWhole ??
    (run.scope === 'whole' && run.workspace.objects.some(({ kind }) => kind === 'workspace'));
  const checker = new ObjectChecker({ workspace: run.workspace, filesAreWhole });
  for (const object of run.workspace.objects) {
    const severities = active.of(object.file);
    const file = files.get(object.file);
    const { findings, crashes } = checker.check(
      { object, text: file?.file.text ?? '', comments: file?.comments ?? [] },
      severities,
    );
    for (const { check, error } of crashes) failures.set(check.id, describeCrash(check, object, error));
    for (const { check, finding } of findings) {
      const severity = severities.get(check);
      if (severity !== undefined) diagnostics.push(builder.build(check, severity, object.file, finding));
    }
  }
  const { shown, suppressed, asked, findings } = applySuppressions({
    files: run.files,
    diagnostics,
    ids: [...CHECKS, ...run.checks].map(({ id }) => id),
    hasRun: (id, file) => !failures.has(id) && [...active.of(file).keys()].some((check) => check.id === id),
    today: run.today,
    isAgreed: run.isAgreed,
  });
  const own = findings.flatMap(({ check, file, finding }) => {
    const severity = active.of(file).get(check);
    return severity === undefined ? [] : [builder.build(check, severity, file, finding)];
  });
  return {
    diagnostics: [...shown, ...own].sort(compareDiagnostics),
    failures: [...failures.values()],
    suppressed,
    asked,
  };
}

function reportSyntax(run: CheckRun, active: ActiveChecks, builder: DiagnosticBuilder): Diagnostic[] {
  return run.files.flatMap(({ file, problems }) =>
    problems.flatMap((problem) => {
      const check = findSyntaxCheck(problem.check);
      const severity = active.find(check, file.path);
      const { message, help, fix, start, end } = problem;
      const finding = {
        at: { start, end },
        message,
        ...(help === undefined ? {} : { help }),
        ...(fix === undefined ? {} : { fix: { title: fix.title, at: fix, text: fix.text } }),
      };
      return severity === undefined ? [] : [builder.build(check, severity, file.path, finding)];
    }),
  );
}

function describeCrash(check: Check, object: FileObject, error: unknown): Failure {
  return {
    step: `check ${check.id}`,
    message: `The check broke on ${object.file}: ${error instanceof Error ? error.message : String(error)}. What else it would have found is unknown.`,
    remedy: `This is a fault of xano-ci: please report it. Until then switch the check off with "severity: { ${check.id}: off }" in xano-ci.yml.`,
  };
}
