import type { Configuration } from '../../config/configuration.ts';
import { type Bundle, isSettings, parseBundle } from '../../deploy/bundle.ts';
import { digestTexts } from '../../deploy/content-digest.ts';
import { pickIdentity } from '../../deploy/cut-documents.ts';
import { type LiveState, readLiveState, UnreadablePullError } from '../../deploy/live-state.ts';
import { isPortError } from '../../deploy/port-error.ts';
import type { DeployedState, RecordsPort } from '../../deploy/records-port.ts';
import { compareStates } from '../../drift/compare-states.ts';
import { isDrifted, judgeDrift } from '../../drift/verdict.ts';
import { parseFile } from '../../language/parse.ts';
import { planWorkspaces } from '../../plan/plan-workspaces.ts';
import type { DriftReport } from '../../report/drift/drift-report.ts';
import type { Failure } from '../../source/failure.ts';
import type { SourceFile } from '../../source/source-file.ts';
import { buildObjectKey, type ObjectIdentity } from '../../workspace/object.ts';
import { buildWorkspace } from '../../workspace/workspace.ts';
import type { XanoClient } from '../../xano/client.ts';
import { XanoError } from '../../xano/errors.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { TARGET_PATHS } from '../plan.ts';
import type { Clock } from '../ports.ts';
import type { Target } from '../resolve-target.ts';

export interface DriftRequest {
  readonly target: Target;
  readonly files: readonly SourceFile[];
  readonly configuration: Configuration;
}

export interface DriftPorts {
  readonly clock: Clock;
  /** Nothing that writes: looking for drift cannot make any. */
  readonly xano: Pick<XanoClient, 'pullMultidoc'>;
  readonly records: Pick<RecordsPort, 'readDeployed'>;
}

export interface DriftResult {
  readonly report: DriftReport;
  readonly exitCode: ExitCode;
}

/** Compares git, the last deployment and the live workspace by meaning. */
export async function findDrift(request: DriftRequest, ports: DriftPorts): Promise<DriftResult> {
  const { target, files, configuration } = request;
  const bundled = parseBundle(files);
  if (!bundled.ok) return unknown(target.name, bundled.failures);
  const live = await readLive(target, ports.xano);
  if ('step' in live) return unknown(target.name, [live]);
  const deployed = await readDeployed(target, ports.records);
  if (deployed !== undefined && 'step' in deployed) return unknown(target.name, [deployed]);
  const today = new Date(ports.clock.now()).toISOString().slice(0, 10);
  const found = compareStates(buildStates(bundled.bundle, live, deployed));
  const { verdict, objects, staleIgnores } = judgeDrift(found, configuration.drift?.ignores ?? [], today);
  return {
    report: {
      target: target.name,
      verdict,
      objects,
      staleIgnores,
      changes: findChanges(files, live, objects.filter(isDrifted)),
      ...(deployed === undefined ? {} : { deployedAt: deployed.at }),
      failures: [],
    },
    exitCode: verdict === 'drift' ? EXIT_CODES.refused : EXIT_CODES.done,
  };
}

async function readLive(
  { name, workspace, branch }: Target,
  xano: DriftPorts['xano'],
): Promise<LiveState | Failure> {
  try {
    return readLiveState(await xano.pullMultidoc(workspace, { branch }));
  } catch (error) {
    if (error instanceof XanoError) return error.toFailure();
    if (error instanceof UnreadablePullError)
      return { step: `pull ${name}`, message: error.message, remedy: error.remedy };
    throw error;
  }
}

/** @returns undefined when nothing is recorded of this very workspace and branch */
async function readDeployed(
  { name, workspace, branch }: Target,
  records: DriftPorts['records'],
): Promise<DeployedState | Failure | undefined> {
  try {
    const deployed = await records.readDeployed(name);
    return deployed?.workspace.id === workspace && deployed.branch === branch ? deployed : undefined;
  } catch (error) {
    if (!isPortError(error)) throw error;
    return { step: `read the records of ${name}`, message: error.message, remedy: error.remedy };
  }
}

/** Settings of the workspace are no part of what is deployed, so they cannot drift from it. */
function buildStates(
  bundle: Bundle,
  live: LiveState,
  deployed: DeployedState | undefined,
): Parameters<typeof compareStates>[0] {
  const liveObjects = [...live.objects.values()].filter((object) => !isSettings(object));
  const identities = new Map<string, ObjectIdentity>(
    [...liveObjects, ...bundle.documents].map((object) => [object.key, pickIdentity(object)]),
  );
  return {
    // Which guid and canonical an object has is the target's own affair.
    git: new Map(
      bundle.documents.map(({ key, digest }) => {
        const twin = live.objects.get(key);
        return [key, digestTexts([digest, twin?.guid ?? '', twin?.canonical ?? ''])];
      }),
    ),
    live: new Map(liveObjects.map(({ key, whole }) => [key, whole])),
    deployed: deployed === undefined ? undefined : new Map(Object.entries(deployed.objects)),
    identities,
  };
}

/** What is different of the objects that drifted; what git is ahead in, a plan shows the right way round. */
function findChanges(
  files: readonly SourceFile[],
  live: LiveState,
  objects: DriftReport['objects'],
): DriftReport['changes'] {
  const drifted = new Set(objects.map(buildObjectKey));
  const git = buildWorkspace(files.map(parseFile), []);
  const now = buildWorkspace([parseFile({ path: 'live', text: live.text })], []);
  return planWorkspaces(git, now, { overlay: TARGET_PATHS }).changes.filter(({ object }) =>
    drifted.has(buildObjectKey(object)),
  );
}

function unknown(target: string, failures: readonly Failure[]): DriftResult {
  return {
    report: { target, verdict: 'unknown', objects: [], staleIgnores: [], changes: [], failures },
    exitCode: EXIT_CODES.unknown,
  };
}
