import type { Configuration } from '../../config/configuration.ts';
import type { RecordsPort } from '../../deploy/records-port.ts';
import type { DriftRunReport } from '../../report/drift/drift-report.ts';
import type { Failure } from '../../source/failure.ts';
import { describeEmptyFolder } from '../describe-empty.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { buildSourceRequest } from '../load-configuration.ts';
import type { Clock, Connect, FileSystem } from '../ports.ts';
import type { Target } from '../resolve-target.ts';
import { type DriftResult, findDrift } from './drift.ts';

export interface RunDriftRequest {
  readonly configuration: Configuration;
  readonly folder: string;
  readonly paths?: readonly string[] | undefined;
  readonly targets: readonly Target[];
  /** What keeps it from looking at more targets. */
  readonly failures?: readonly Failure[];
}

export interface RunDriftPorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly connect: Connect;
  readonly records: Pick<RecordsPort, 'readDeployed'>;
}

export interface RunDriftResult {
  readonly results: readonly DriftResult[];
  readonly report: DriftRunReport;
  readonly exitCode: ExitCode;
}

/** Looks at one target after the other; what cannot be told of one says nothing about the others. */
export async function runDrift(request: RunDriftRequest, ports: RunDriftPorts): Promise<RunDriftResult> {
  const { configuration, folder, paths, targets } = request;
  const sources = await ports.files.readSources(buildSourceRequest(paths, configuration, folder));
  const failures = [...sources.failures, ...sources.emptyFolders.map(describeEmptyFolder)];
  const results: DriftResult[] = [];
  for (const target of targets) {
    if (failures.length > 0) {
      const report = {
        target: target.name,
        verdict: 'unknown',
        objects: [],
        staleIgnores: [],
        changes: [],
        failures,
      } as const;
      results.push({ report, exitCode: EXIT_CODES.unknown });
      continue;
    }
    const xano = await ports.connect(target);
    results.push(await findDrift({ target, files: sources.files, configuration }, { ...ports, xano }));
  }
  const exitCode = decideExitCode(results, request.failures ?? []);
  const report = {
    verdict: VERDICTS[exitCode],
    targets: results.map((result) => result.report),
    failures: request.failures ?? [],
  };
  return { results, report, exitCode };
}

const VERDICTS = {
  [EXIT_CODES.done]: 'none',
  [EXIT_CODES.refused]: 'drift',
  [EXIT_CODES.unknown]: 'unknown',
} as const satisfies Record<ExitCode, DriftRunReport['verdict']>;

/** The worst of all; of nothing, nothing is known. */
function decideExitCode(results: readonly DriftResult[], failures: readonly Failure[]): ExitCode {
  const has = (code: ExitCode): boolean => results.some(({ exitCode }) => exitCode === code);
  if (results.length === 0 || failures.length > 0 || has(EXIT_CODES.unknown)) return EXIT_CODES.unknown;
  return has(EXIT_CODES.refused) ? EXIT_CODES.refused : EXIT_CODES.done;
}
