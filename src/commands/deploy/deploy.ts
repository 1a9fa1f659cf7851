import type { Configuration } from '../../config/configuration.ts';
import { parseBundle } from '../../deploy/bundle.ts';
import { deploy } from '../../deploy/deploy.ts';
import type { DeployTarget } from '../../deploy/ports.ts';
import type { RecordsPort } from '../../deploy/records-port.ts';
import type { DeployResult } from '../../deploy/result.ts';
import type { Failure } from '../../source/failure.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { buildSourceRequest } from '../load-configuration.ts';
import { readPolicy } from '../plan.ts';
import type { Clock, DeployStorage, FileSystem } from '../ports.ts';
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
  const { bundle } = bundled;

  const { store } = ports.storage;
  const current = request.resume ? await readCurrent(store) : undefined;
  if (request.resume && current === undefined) {
    return fail('resume the deployment', 'None was begun here.', 'Deploy without --resume.');
  }
  const id = current?.id ?? ports.createId();
  await writeCurrent(store, { id, commit: request.commit, bundleDigest: bundle.digest });
  const result = await deploy(
    {
      id,
      commit: request.commit,
      bundle,
      targets: request.targets,
      mode: configuration.deploy?.mode ?? 'partial',
      policy: readPolicy(configuration),
      gate: configuration.deploy?.gate ?? 'none',
      tests: configuration.deploy?.tests ?? 'all',
      overwriteEdits: request.overwriteEdits,
      ...(request.approvedBy === undefined ? {} : { approvedBy: request.approvedBy }),
    },
    {
      journal: ports.storage.journal(id),
      records: ports.records,
      backups: ports.storage.backups,
      now: () => ports.clock.now(),
      wait: ports.wait,
    },
  );
  return { result, failures: [], exitCode: STATUS_CODES[result.status] };
}

/** `waiting` is no success: production has not got what was to go there. */
const STATUS_CODES = {
  done: EXIT_CODES.done,
  refused: EXIT_CODES.refused,
  waiting: EXIT_CODES.refused,
  unknown: EXIT_CODES.unknown,
} as const satisfies Record<DeployResult['status'], ExitCode>;

function refuseFiles({ report, exitCode }: Awaited<ReturnType<typeof validate>>): DeployCommandResult {
  const { errors } = report.summary;
  const found: Failure = {
    step: 'check the files',
    message: `They have ${errors} errors. Nothing was deployed.`,
    remedy: 'Run "xano-ci validate" and correct them first.',
  };
  return { failures: [...report.failures, ...(errors > 0 ? [found] : [])], exitCode };
}

function fail(step: string, message: string, remedy: string): DeployCommandResult {
  return { failures: [{ step, message, remedy }], exitCode: EXIT_CODES.unknown };
}
