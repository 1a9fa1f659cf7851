import { CHECKS } from '../checks/all.ts';
import { findCauses } from '../edits/find-causes.ts';
import type { ReportNote, SnapshotNote, ValidationReport } from '../report/run-report.ts';
import { type Diagnostic, isAtLeast, type Severity } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { findAgeInDays } from '../verdict/judge-snapshot.ts';
import { limitFindings } from '../verdict/limit-findings.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { isWithin } from './base-state.ts';
import type { CheckedSources } from './check-sources.ts';
import { describeAllIgnored, describeEmptyFiles, describeEmptyFolder } from './describe-empty.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { findIdleRules } from './find-idle-rules.ts';
import { findPatches } from './find-patches.ts';
import { fixFiles } from './fix-files.ts';
import { createLineReader } from './line-reader.ts';
import { listDocuments } from './list-documents.ts';
import { buildSourceRequest } from './load-configuration.ts';
import { loadRules } from './load-rules.ts';
import { prepareChecks } from './prepare-checks.ts';
import { renderCommandLine } from './render-command-line.ts';
import type { ValidatePorts, ValidateRequest } from './validate-request.ts';
import { weigh } from './weigh.ts';

export interface ValidateResult {
  readonly report: ValidationReport;
  readonly exitCode: ExitCode;
}

/** Reads the files, parses them, checks every name and promise, and says what is wrong. */
export async function validate(request: ValidateRequest, ports: ValidatePorts): Promise<ValidateResult> {
  const { files, clock, rules = files } = ports;
  const started = clock.now();
  const loaded = await loadRules(request, { files, rules, clock });
  const { configuration, folder } = loaded;
  const sourceRequest = buildSourceRequest(request.paths, configuration, folder);
  const sources = await files.readSources(sourceRequest);
  const prepared = await prepareChecks(request, loaded, sources, ports);
  const { check, snapshot } = prepared;
  const first = check(sources.files);
  // A configuration that cannot be read may leave files out: until it can be, nothing is changed.
  const fixed =
    request.fix === undefined || loaded.configurationFailures.length > 0
      ? undefined
      : await fixFiles(sources, first, check, {
          wanted: await findWanted(first),
          writer: request.fix === 'write' ? files : undefined,
        });
  const { files: texts, checked } = fixed ?? { files: sources.files, checked: first };
  const { parsed, workspace } = checked;
  const read: readonly Failure[] = [
    ...prepared.failures,
    ...sources.failures,
    ...(request.allowEmpty === true || sources.ignored > 0
      ? []
      : sources.emptyFolders.map(describeEmptyFolder)),
    ...describeAllIgnored(sources),
    ...describeEmptyFiles(parsed),
    ...checked.failures,
    ...(fixed?.failures ?? []),
  ];
  const weighed = await weigh(
    { request, loaded, sourceRequest, root: sources.root, check, checked, read },
    ports,
  );
  const { notes, leftOut, hidden } = weighed;
  const idle = await findIdle();
  const diagnostics = limitFindings(weighed.diagnostics);
  const report: ValidationReport = {
    root: sources.root,
    diagnostics,
    failures: [...read, ...weighed.failures],
    summary: {
      files: texts.length,
      documents: workspace.objects.length,
      ...(sources.ignored === 0 ? {} : { ignored: sources.ignored }),
      ...countBySeverity(diagnostics),
      durationMs: Math.round(clock.now() - started),
    },
    scope: checked.scope,
    ...(snapshot === undefined ? {} : { snapshot: buildSnapshotNote(snapshot, clock.now()) }),
    documents: listDocuments(parsed, workspace.objects, diagnostics),
    causes: findCauses(
      diagnostics,
      request.patches === true
        ? findPatches({ root: sources.root, files: texts }, checked, check, diagnostics)
        : undefined,
    ),
    ...(fixed === undefined ? {} : { fixes: fixed.fixes }),
    command: renderValidateCommand(request),
    notes: [...loaded.notes, ...prepared.notes, ...idle, ...notes],
    leftOut,
    hidden,
    lineText: createLineReader(texts, diagnostics),
  };
  return { report, exitCode: decideExitCode(report, request.failOn ?? configuration['fail-on'] ?? 'error') };

  /** Of a part of the files, or of rules that are about to change, it would be said too early. */
  async function findIdle(): Promise<readonly ReportNote[]> {
    const { ignoresFrom = '.', paths } = sourceRequest;
    const isWhole =
      request.only === undefined && request.since === undefined && sources.failures.length === 0;
    if (!isWhole || loaded.isChanging || !paths.some((path) => isWithin(path, ignoresFrom))) return [];
    const idleRules = await findIdleRules(configuration, sources, ignoresFrom, ports.checks ?? CHECKS, files);
    return idleRules.map((message) => ({ message, file: loaded.paths.configuration, line: 1 }));
  }

  /** What counts before anything is changed; a baseline is written only of what remains. */
  async function findWanted(found: CheckedSources): Promise<readonly Diagnostic[]> {
    const asked = { ...request, writeBaseline: undefined };
    const about = {
      request: asked,
      loaded,
      sourceRequest,
      root: sources.root,
      check,
      checked: found,
      read: [],
    };
    return (await weigh(about, ports)).diagnostics;
  }
}

function renderValidateCommand(request: ValidateRequest): string {
  const { paths = [], configPath, snapshotPath, baselinePath, only, since, scope, failOn } = request;
  return renderCommandLine([
    'xano-ci',
    'validate',
    ...paths,
    ['--config', configPath],
    ['--snapshot', snapshotPath],
    ['--baseline', baselinePath],
    ['--only', only?.join(',')],
    ['--since', since],
    ['--scope', scope],
    ['--fail-on', failOn],
  ]);
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

function buildSnapshotNote(snapshot: Snapshot, now: number): SnapshotNote {
  const { origin, branch, takenAt, objects } = snapshot;
  const ageDays = findAgeInDays(snapshot, now);
  return { origin, ...(branch === undefined ? {} : { branch }), takenAt, ageDays, objects: objects.length };
}
