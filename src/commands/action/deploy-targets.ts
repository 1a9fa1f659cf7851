import { join } from 'node:path';
import { parseBundle } from '../../deploy/bundle.ts';
import type { Bundle } from '../../deploy/bundle.ts';
import type { DeployTarget } from '../../deploy/ports.ts';
import type { Failure } from '../../source/failure.ts';
import { chooseTargets } from '../deploy/choose-targets.ts';
import { runDeploy } from '../deploy/deploy.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { buildSourceRequest } from '../load-configuration.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { DeploymentLog } from './deployment-log.ts';
import { describeDeploy } from './describe-deploy.ts';
import { findUnproved } from './find-unproved.ts';
import { type FoldedInputs, foldInputs } from './fold-inputs.ts';
import { buildNotDone, type Outcome } from './outcome.ts';
import { planTargets } from './plan-targets.ts';
import { endByPortError } from './port-failure.ts';
import type { GithubSide } from './ports.ts';
import { checkFiles, describeValidation } from './validate-files.ts';

/**
 * Brings the files to staging and then to production; `promote` to production alone. Everything that can be found out
 * without touching a target comes first: files, targets and tokens, the right to keep records, the proof of staging.
 */
export async function deployTargets(run: ActionRun, mode: 'deploy' | 'promote'): Promise<Outcome> {
  if (run.inputs.dryRun) return planTargets(run);
  const checked = await checkFiles(run);
  const validation = describeValidation(checked);
  if (checked.exitCode !== EXIT_CODES.done) return validation;

  const { inputs, ports, context } = run;
  const folded = foldInputs(inputs, run.configuration, ports.environment);
  const stage = mode === 'promote' ? 'production' : inputs.stage;
  const wishes = { stage, staging: {}, production: {} };
  const chosen = await chooseTargets(wishes, folded.configuration, { ...ports, environment: folded.environment });
  if (!chosen.ok) return withValidation(validation, buildNotDone(chosen.failures.map(addInputs)));
  const targets = stage === 'production' ? chosen.targets.map(requireStaging) : chosen.targets;

  const { configuration, folder } = { ...run, configuration: folded.configuration };
  const paths = inputs.path === undefined ? undefined : [inputs.path];
  const sources = await ports.files.readSources(buildSourceRequest(paths, configuration, folder));
  const bundled = parseBundle(sources.files);
  if (!bundled.ok) return withValidation(validation, buildNotDone(bundled.failures));
  const { bundle } = bundled;

  const prepared = await prepare(run, mode, targets, bundle);
  if (!prepared.ok) {
    const outputs = { ...prepared.outcome.outputs, 'bundle-digest': bundle.digest };
    return withValidation(validation, { ...prepared.outcome, outputs });
  }
  const { github, log, id } = prepared;
  const state = inputs.state ?? join(context.temporaryFolder, 'xano-ci');
  const storage = ports.openStorage(state);
  const deployed = await log.watch(() =>
    runDeploy(
      {
        configuration,
        configPath: inputs.config,
        folder,
        paths,
        targets,
        commit: (await_commit.get(run) ?? context.sha),
        resume: false,
        approvedBy: describeApproval(run, mode),
        overwriteEdits: false,
      },
      { ...ports, records: github.records, storage: log.observe(storage), createId: () => id },
    ),
  );
  const outcome = describeDeploy(deployed, folded.roles, log.warnings);
  return withValidation(validation, { ...outcome, outputs: { 'bundle-digest': bundle.digest, ...outcome.outputs } });
}
