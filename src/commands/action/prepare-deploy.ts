import { join } from 'node:path';
import type { Configuration } from '../../config/configuration.ts';
import { type Bundle, parseBundle } from '../../deploy/bundle.ts';
import type { DeployTarget } from '../../deploy/ports.ts';
import type { Records } from '../../records/records.ts';
import type { Failure } from '../../source/failure.ts';
import { chooseTargets } from '../deploy/choose-targets.ts';
import { buildSourceRequest } from '../load-configuration.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { buildTargetId } from './action-use.ts';
import { DeploymentLog } from './deployment-log.ts';
import { findUnproved } from './find-unproved.ts';
import { type FoldedInputs, foldInputs, ROLES } from './fold-inputs.ts';
import { buildNotDone, type Outcome } from './outcome.ts';
import { endByPortError } from './port-failure.ts';

export type DeployMode = 'deploy' | 'promote';

export type PreparedDeploy =
  | {
      readonly ok: true;
      readonly id: string;
      readonly commit: string;
      readonly configuration: Configuration;
      readonly roles: FoldedInputs['roles'];
      readonly targetIds: NonNullable<Outcome['targetIds']>;
      readonly targets: readonly DeployTarget[];
      readonly bundle: Bundle;
      readonly records: Records;
      readonly log: DeploymentLog;
      /** The folder for journal, backups and receipt. */
      readonly state: string;
      readonly approvedBy: string | undefined;
    }
  | { readonly ok: false; readonly outcome: Outcome };

/** Everything that a deployment needs; nothing is asked of Xano yet. */
export async function prepareDeploy(run: ActionRun, mode: DeployMode): Promise<PreparedDeploy> {
  const { inputs, ports, context, folder } = run;
  const folded = foldInputs(inputs, run.configuration, ports.environment);
  const { configuration, environment, roles } = folded;
  const stage = mode === 'promote' ? 'production' : inputs.stage;
  const chosen = await chooseTargets({ stage, staging: {}, production: {} }, configuration, {
    environment,
    connect: ports.connect,
  });
  if (!chosen.ok) return stop(buildNotDone(chosen.failures.map(nameInputs)));
  const targets = stage === 'production' ? chosen.targets.map(requireStaging) : chosen.targets;

  const paths = inputs.path === undefined ? undefined : [inputs.path];
  const sources = await ports.files.readSources(buildSourceRequest(paths, configuration, folder));
  const bundled = parseBundle(sources.files);
  if (!bundled.ok) return stop(buildNotDone(bundled.failures));
  const { bundle } = bundled;

  const id = `${context.runId}-${ports.createId().slice(0, 8)}`;
  const commit = (await ports.git.resolveCommit('HEAD', sourceFolder(run))) ?? context.sha;
  try {
    const github = await ports.openGithub();
    if (github === undefined) return stop(buildNotDone([NO_TOKEN], 'permission'));
    const { records, deployments } = github;
    if (stage === 'production') {
      const unproved = await findUnproved(targets, { bundle, commit, context }, records);
      if (unproved.length > 0) {
        const outputs = { 'bundle-digest': bundle.digest };
        return stop({ ...buildNotDone(unproved, 'unproved'), outputs });
      }
    }
    await github.checkRecords();
    const log = await DeploymentLog.open(
      targets,
      { id, commit, bundleDigest: bundle.digest, context },
      deployments,
    );
    const approvedBy =
      mode === 'promote' || inputs.approve ? `${context.actor}, ${context.runUrl}` : undefined;
    const state = inputs.state ?? join(context.temporaryFolder, 'xano-ci');
    const { ok } = bundled;
    const targetIds = buildTargetIds(folded, targets);
    const facts = { id, commit, configuration, roles, targetIds, targets, bundle };
    return { ok, ...facts, records, log, state, approvedBy };
  } catch (error) {
    return stop(endByPortError(error, 'use the records on GitHub'));
  }
}

function buildTargetIds(
  { configuration, environment, roles }: FoldedInputs,
  targets: readonly DeployTarget[],
): NonNullable<Outcome['targetIds']> {
  const entries = ROLES.flatMap((role) => {
    const target = targets.find(({ name }) => name === roles[role]);
    if (target === undefined) return [];
    const instance = configuration.targets?.[target.name]?.instance ?? environment['XANO_INSTANCE'];
    return [[role, buildTargetId(instance, target.workspace, target.branch)]];
  });
  return Object.fromEntries(entries);
}

function stop(outcome: Outcome): PreparedDeploy {
  return { ok: false, outcome };
}

/** On its own, production never goes without the proof of another target. */
function requireStaging(target: DeployTarget): DeployTarget {
  return { requires: 'staging', ...target };
}

function nameInputs(failure: Failure): Failure {
  const inputs =
    'In the workflow: "instance", "xano-token", "staging-token", "production-token", "staging-workspace", "production-workspace"; "stage" for a job that does one half.';
  return { ...failure, remedy: `${failure.remedy} ${inputs}` };
}

const NO_TOKEN = {
  step: 'keep the records of the deployment',
  message: 'There is no token of GitHub, and without records nothing is deployed.',
  remedy:
    'Leave out the input "github-token", or give it a token with "contents: write" and "deployments: write".',
};
