import type { Configuration } from '../../config/configuration.ts';
import { type Bundle, parseBundle } from '../../deploy/bundle.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { DeployTarget } from '../../deploy/ports.ts';
import type { RecordsPort } from '../../deploy/records-port.ts';
import type { DeployResult } from '../../deploy/result.ts';
import { joinRoot, renderCount } from '../../report/wording.ts';
import type { Failure } from '../../source/failure.ts';
import { RemedyError } from '../../source/remedy-error.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { buildSourceRequest } from '../load-configuration.ts';
import { readPolicy } from '../plan.ts';
import type { Clock, DeployStorage, FileSystem, RuleReader } from '../ports.ts';
import { validate } from '../validate.ts';
import { readCurrent, writeCurrent } from './current-deployment.ts';

export interface DeployCommandRequest {
  readonly configuration: Configuration;
  readonly configPath?: string | undefined;
  /** The folder to which paths of the configuration are relative. */
  readonly folder: string;
  readonly paths?: readonly string[] | undefined;
  readonly targets: readonly DeployTarget[];
  /** The commit that the files are of, for the records. */
  readonly commit: string;
  /** Go on with the deployment that was begun last. */
  readonly resume: boolean;
  readonly approvedBy?: string | undefined;
  readonly overwriteEdits: boolean;
}

export interface DeployCommandPorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  readonly storage: DeployStorage;
  readonly records: RecordsPort;
  /** By what the files are judged; without it, by the files themselves. */
  readonly rules?: RuleReader;
  readonly wait: (ms: number) => Promise<void>;
  /** A new unique id. */
  readonly createId: () => string;
}

export interface DeployCommandResult {
  /** Missing when it was not even begun. */
  readonly result?: DeployResult;
  readonly failures: readonly Failure[];
  readonly exitCode: ExitCode;
}

/** Checks the files, makes a bundle of them, and brings it to the targets one after the other. */
export async function runDeploy(
  request: DeployCommandRequest,
  ports: DeployCommandPorts,
): Promise<DeployCommandResult> {
  const { configuration, folder, paths, configPath } = request;
  const checked = await validate({ paths, configPath, failOn: 'error' }, ports);
  if (checked.exitCode !== EXIT_CODES.done) return refuseFiles(checked);

  const sources = await ports.files.readSources(buildSourceRequest(paths, configuration, folder));
  const bundled = parseBundle(sources.files);
  if (!bundled.ok) return { failures: bundled.failures, exitCode: EXIT_CODES.unknown };
  try {
    const result = await begin(request, bundled.bundle, ports);
    return { result, failures: [], exitCode: STATUS_CODES[result.status] };
  } catch (error) {
    // What keeps the journal says so itself: then nothing more may be done, and it is no fault of ours.
    const failure = describe(error);
    if (failure === undefined) throw error;
    return { failures: [failure], exitCode: EXIT_CODES.unknown };
  }
}

async function begin(
  request: DeployCommandRequest,
  bundle: Bundle,
  { storage, records, clock, wait, createId }: DeployCommandPorts,
): Promise<DeployResult> {
  const { configuration, approvedBy } = request;
  const current = request.resume ? await readCurrent(storage.store) : undefined;
  if (request.resume && current === undefined)
    throw new RemedyError('No deployment was begun here.', 'Deploy without --resume.');
  const id = current?.id ?? createId();
  const commit = current?.commit ?? request.commit;
  if (current === undefined) await writeCurrent(storage.store, { id, commit, bundleDigest: bundle.digest });
  return deploy(
    {
      id,
      commit,
      bundle,
      targets: request.targets,
      mode: configuration.deploy?.mode ?? 'partial',
      policy: readPolicy(configuration),
      gate: configuration.deploy?.gate ?? 'none',
      tests: configuration.deploy?.tests ?? 'all',
      overwriteEdits: request.overwriteEdits,
      ...(approvedBy === undefined ? {} : { approvedBy }),
    },
    { journal: storage.journal(id), records, backups: storage.backups, now: () => clock.now(), wait },
  );
}

/** `waiting` is no success: production has not got what was to go there. */
const STATUS_CODES = {
  done: EXIT_CODES.done,
  refused: EXIT_CODES.refused,
  waiting: EXIT_CODES.refused,
  unknown: EXIT_CODES.unknown,
} as const satisfies Record<DeployResult['status'], ExitCode>;

function refuseFiles({ report, exitCode }: Awaited<ReturnType<typeof validate>>): DeployCommandResult {
  const { diagnostics, summary, failures, root } = report;
  const first = diagnostics.find(({ severity }) => severity === 'error');
  if (first === undefined) return { failures, exitCode };
  const count = renderCount(summary.errors, 'error');
  const place = `${joinRoot(root, first.file)}:${first.line}:${first.column}`;
  const found: Failure = {
    step: 'deploy these files',
    message: `They have ${count}, the first at ${place}: ${first.message} Nothing was deployed.`,
    remedy: 'Run "xano-ci validate" for all of them, and correct them first.',
  };
  return { failures: [...failures, found], exitCode };
}

/** @returns undefined for what nobody expected */
function describe(error: unknown): Failure | undefined {
  if (!(error instanceof Error) || !('remedy' in error) || typeof error.remedy !== 'string') return undefined;
  return { step: 'go on with the deployment', message: error.message, remedy: error.remedy };
}
