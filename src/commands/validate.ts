import { join } from 'node:path';
import { CHECKS } from '../checks/all.ts';
import type { Check } from '../checks/check.ts';
import { runChecks } from '../checks/run-checks.ts';
import { parseFile } from '../language/parse.ts';
import type { SnapshotNote, ValidationReport } from '../report/run-report.ts';
import { type Diagnostic, isAtLeast, type Severity } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { LineIndex, type SourceFile } from '../source/source-file.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { buildWorkspace, decideScope, type Scope } from '../workspace/workspace.ts';
import { describeEmptyFiles, describeEmptyFolder } from './describe-empty.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { buildSourceRequest, loadConfiguration } from './load-configuration.ts';
import { loadSnapshot } from './load-snapshot.ts';
import type { Clock, FileSystem } from './ports.ts';

/** Everything is optional: what is not given is taken from the configuration, then from the default. */
export interface ValidateRequest {
  readonly paths?: readonly string[] | undefined;
  readonly configPath?: string | undefined;
  readonly snapshotPath?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly failOn?: Severity | undefined;
  /** Whether no files at all are fine: true where nobody said that there are any. */
  readonly allowEmpty?: boolean | undefined;
}

export interface ValidatePorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  /** All of them, unless one says otherwise. */
  readonly checks?: readonly Check[];
}

export interface ValidateResult {
  readonly report: ValidationReport;
  readonly exitCode: ExitCode;
}

/** Reads the files, parses them, checks every name and promise, and says what is wrong. */
export async function validate(
  request: ValidateRequest,
  { files, clock, checks = CHECKS }: ValidatePorts,
): Promise<ValidateResult> {
  const started = clock.now();
  const {
    configuration,
    folder,
    failures: configurationFailures,
  } = await loadConfiguration(request.configPath, files);
  const snapshotPath =
    request.snapshotPath ??
    (configuration.snapshot === undefined ? undefined : join(folder, configuration.snapshot));
  const [sources, loaded] = await Promise.all([
    files.readSources(buildSourceRequest(request.paths, configuration, folder)),
    snapshotPath === undefined ? undefined : loadSnapshot(snapshotPath, files),
  ]);
  const snapshot = loaded?.ok === true ? loaded.snapshot : undefined;

  const parsed = sources.files.map(parseFile);
  const workspace = buildWorkspace(parsed, snapshot?.objects ?? []);
  const scope = decideScope(request.scope ?? configuration.scope, workspace, snapshot !== undefined);
  const checked = runChecks({
    files: parsed,
    workspace,
    scope,
    checks,
    severities: configuration.severity ?? {},
  });

  const failures: readonly Failure[] = [
    ...configurationFailures,
    ...(loaded?.ok === false ? [loaded.failure] : []),
    ...sources.failures,
    ...(request.allowEmpty === true ? [] : sources.emptyFolders.map(describeEmptyFolder)),
    ...describeEmptyFiles(parsed),
    ...checked.failures,
  ];
  const report: ValidationReport = {
    root: sources.root,
    diagnostics: checked.diagnostics,
    failures,
    summary: {
      files: sources.files.length,
      documents: workspace.objects.length,
      ...countBySeverity(checked.diagnostics),
      durationMs: Math.round(clock.now() - started),
    },
    scope,
    ...(snapshot === undefined ? {} : { snapshot: buildSnapshotNote(snapshot, clock.now()) }),
    lineText: buildLineReader(sources.files),
  };
  return { report, exitCode: decideExitCode(report, request.failOn ?? configuration['fail-on'] ?? 'error') };
}

function countBySeverity(diagnostics: readonly Diagnostic[]): {
  errors: number;
  warnings: number;
  notices: number;
} {
  const count = (severity: Severity): number =>
    diagnostics.filter((entry) => entry.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notices: count('notice') };
}

/** A failure outweighs findings: what was not looked at may hold more of them. */
function decideExitCode({ diagnostics, failures }: ValidationReport, failOn: Severity): ExitCode {
  if (failures.length > 0) return EXIT_CODES.unknown;
  return diagnostics.some(({ severity }) => isAtLeast(severity, failOn))
    ? EXIT_CODES.refused
    : EXIT_CODES.done;
}

const DAY_MS = 24 * 60 * 60 * 1000;

function buildSnapshotNote({ origin, branch, takenAt, objects }: Snapshot, now: number): SnapshotNote {
  const ageDays = Math.max(0, Math.floor((now - Date.parse(takenAt)) / DAY_MS));
  return { origin, ...(branch === undefined ? {} : { branch }), takenAt, ageDays, objects: objects.length };
}

/** Line indexes are made for the files that a report shows, not for all. */
function buildLineReader(files: readonly SourceFile[]): ValidationReport['lineText'] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const indexes = new Map<string, LineIndex>();
  return (file, line) => {
    let index = indexes.get(file);
    if (index === undefined) {
      index = new LineIndex(texts.get(file) ?? '');
      indexes.set(file, index);
    }
    return index.lineText(line);
  };
}
