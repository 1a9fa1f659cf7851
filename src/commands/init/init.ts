import type { Configuration } from '../../config/configuration.ts';
import type { Failure } from '../../source/failure.ts';
import { parseInstanceAddress } from '../../xano/instance-address.ts';
import { ROLES } from '../action/fold-inputs.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { CONFIGURATION_FILE, loadConfiguration } from '../load-configuration.ts';
import { isXanoAddress } from '../resolve-target.ts';
import { amendConfiguration } from './amend-configuration.ts';
import { bringSources } from './bring-sources.ts';
import { WORKFLOWS } from './build-workflows.ts';
import { findConnection } from './find-connection.ts';
import type { InitPorts, InitRequest } from './init-request.ts';
import type { InitResult, SetupFile } from './init-result.ts';
import { listNext } from './list-next.ts';
import { listSettings } from './list-settings.ts';
import { APPROVAL_LABEL, type ConfigurationSetup, renderConfiguration } from './render-configuration.ts';
import { putFiles, type WantedFile } from './setup-files.ts';
import type { WorkflowSetup } from './workflows/workflow-setup.ts';
import { writeFirstBaseline } from './write-first-baseline.ts';
import { writeFirstSnapshot } from './write-first-snapshot.ts';

/**
 * Sets a repository up: files, snapshot, baseline, configuration, workflows. What is there stays, so that a second run
 * changes nothing.
 */
export async function initialize(request: InitRequest, ports: InitPorts): Promise<InitResult> {
  const { files } = ports;
  const { configuration, failures } = await loadConfiguration(undefined, ports);
  if (failures.length > 0) return end({}, failures);
  const isFirst = (await files.readText(CONFIGURATION_FILE)) === undefined;

  const found = await findConnection(request, configuration, ports);
  if (!found.ok) return end({}, [found.failure]);
  const { connection } = found;

  const sources = await bringSources(request, configuration, connection, ports);
  if (sources.failures.length > 0) return end(sources, sources.failures);
  const { path, pulled } = sources;

  const snapshot = await writeFirstSnapshot(request, configuration, isFirst, connection, ports);
  if (snapshot.failures.length > 0) return end(sources, snapshot.failures);

  const baseline = await writeFirstBaseline(request, isFirst, { path, snapshot: snapshot.path }, ports);
  if (baseline.failures.length > 0) return end(sources, baseline.failures);

  const setup = {
    path,
    instance: findConfigurableInstance(connection.instance),
    workspaces: connection.workspaces,
    snapshot: snapshot.path,
    baseline: baseline.path,
  };
  const branch = request.defaultBranch ?? (await ports.git.findDefaultBranch('.')) ?? 'main';
  const workflows = buildWorkflowSetup(setup, configuration, branch);
  const put = await putFiles(await listWanted(setup, workflows, files), request.force, files);
  const label = isFirst ? APPROVAL_LABEL : configuration.policy?.label;
  const all = [...snapshot.files, ...baseline.files, ...put.files];
  return {
    path,
    pulled,
    files: all,
    notes: [...sources.notes, ...snapshot.notes, ...baseline.notes],
    settings: listSettings(workflows),
    next: listNext(all, { remaining: baseline.remaining, label }, workflows),
    failures: put.failures,
    exitCode: decideExitCode(all, put.failures),
  };
}

function end(told: Partial<InitResult>, failures: readonly Failure[]): InitResult {
  const nothing = { path: '.', pulled: [], files: [], notes: [], settings: [], next: [] };
  return { ...nothing, ...told, failures, exitCode: EXIT_CODES.unknown };
}

/** One outside of xano.io counts only when the workflow gives it, so that no file can send a token elsewhere. */
function findConfigurableInstance(instance: string | undefined): string | undefined {
  if (instance === undefined) return undefined;
  const { origin, base } = parseInstanceAddress(instance);
  const address = `${origin}${base.replace(/\/api:meta$/, '')}`;
  return isXanoAddress(address) ? address : undefined;
}

function buildWorkflowSetup(
  { instance, workspaces }: ConfigurationSetup,
  { targets = {}, deploy = {} }: Configuration,
  defaultBranch: string,
): WorkflowSetup {
  const roles = ROLES.filter((role) => workspaces[role] !== undefined);
  const isInstanceConfigured =
    roles.length > 0 &&
    roles.every((role) => instance !== undefined || targets[deploy[role] ?? '']?.instance !== undefined);
  return { defaultBranch, roles, isInstanceConfigured };
}

async function listWanted(
  setup: ConfigurationSetup,
  workflows: WorkflowSetup,
  files: InitPorts['files'],
): Promise<readonly WantedFile[]> {
  const before = await files.readText(CONFIGURATION_FILE);
  const text = before === undefined ? renderConfiguration(setup) : amendConfiguration(before, setup);
  return [
    { path: CONFIGURATION_FILE, about: 'how files are checked and deployed', text, before },
    ...(await Promise.all(
      WORKFLOWS.map(async ({ path, about, render }) => ({
        path,
        about,
        text: render(workflows),
        before: await files.readText(path),
      })),
    )),
  ];
}

function decideExitCode(all: readonly SetupFile[], failures: readonly Failure[]): ExitCode {
  if (failures.length > 0) return EXIT_CODES.unknown;
  return all.some(({ status }) => status === 'kept') ? EXIT_CODES.refused : EXIT_CODES.done;
}
