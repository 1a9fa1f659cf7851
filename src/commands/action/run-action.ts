import { EXIT_CODES } from '../exit-code.ts';
import { loadConfiguration } from '../load-configuration.ts';
import { writeFile } from '../write-reports.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { ActionRun } from './action-run.ts';
import type { Mode } from './event-modes.ts';
import { isDeployWanted } from './fold-inputs.ts';
import { buildNotDone, type Outcome } from './outcome.ts';
import type { ActionPorts } from './ports.ts';
import type { RunContext } from './run-context.ts';
import { validateFiles } from './validate-files.ts';

export interface ActionRequest {
  readonly mode: Mode;
  readonly context: RunContext;
  readonly inputs: ActionInputs;
}

/** Does what the event, or the workflow, asks for, and tells all of it. */
export async function runAction(request: ActionRequest, ports: ActionPorts): Promise<Outcome> {
  return keepJson(await carryOut(request, ports), request.inputs.jsonFile, ports);
}

async function carryOut({ mode, context, inputs }: ActionRequest, ports: ActionPorts): Promise<Outcome> {
  const { configuration, folder, failures } = await loadConfiguration(inputs.config, ports.files);
  for (const { token = 'XANO_TOKEN' } of Object.values(configuration.targets ?? {})) {
    const secret = ports.environment[token];
    if (secret !== undefined && secret !== '') ports.mask(secret);
  }
  const run: ActionRun = { context, inputs, configuration, folder, ports };
  // Checking files goes on without a configuration that cannot be read, and says so; nothing else does.
  if (mode === 'validate') return validateFiles(run);
  if (failures.length > 0) return buildNotDone(failures);
  // Each is loaded when it is asked for: most runs check files.
  switch (mode) {
    case 'plan':
      return (await import('./plan-targets.ts')).planTargets(run);
    case 'deploy':
    case 'promote':
      if (mode === 'deploy' && inputs.mode === undefined && !isDeployWanted(inputs, configuration))
        return validateOnly(run);
      return (await import('./deploy-targets.ts')).deployTargets(run, mode);
    case 'drift':
      return (await import('./find-drift.ts')).findTargetDrift(run);
    default:
      return mode satisfies never;
  }
}

/** Where nobody has said where to deploy to, that is no mistake. */
async function validateOnly(run: ActionRun): Promise<Outcome> {
  const outcome = await validateFiles(run);
  const line = 'Nothing was deployed: no target is named under "deploy" in xano-ci.yml, nor by an input.';
  return { ...outcome, log: `${outcome.log}${line}\n`, summary: [...outcome.summary, `${line}\n`] };
}

/** A result that cannot be written is not told: then the run has not done its job. */
async function keepJson(
  outcome: Outcome,
  file: string | undefined,
  { files }: ActionPorts,
): Promise<Outcome> {
  if (file === undefined || outcome.json === undefined) return outcome;
  const failure = await writeFile(file, outcome.json, files);
  if (failure === undefined) return { ...outcome, outputs: { ...outcome.outputs, 'report-file': file } };
  const { json: _json, ...rest } = outcome;
  return {
    ...rest,
    exitCode: EXIT_CODES.unknown,
    reason: 'not-done',
    failures: [...outcome.failures, failure],
  };
}
