import { renderMarkdownNotes, renderTextNote } from '../../report/notes.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { CONFIGURATION_FILE, loadConfiguration } from '../load-configuration.ts';
import type { RuleReader } from '../ports.ts';
import { findChangedRules } from '../rule-paths.ts';
import { type ReportTarget, writeFile, writeReports } from '../write-reports.ts';
import type { ActionInputs } from './action-inputs.ts';
import type { ActionRun } from './action-run.ts';
import type { Mode } from './event-modes.ts';
import { type Base, createEmptyRules, findBase } from './find-base.ts';
import { isDeployWanted } from './fold-inputs.ts';
import { buildNotDone, type Outcome } from './outcome.ts';
import type { ActionPorts } from './ports.ts';
import { readPullCommand } from './pull-command.ts';
import { describeRefusedEvent } from './refused-event.ts';
import type { RunContext } from './run-context.ts';
import { Show } from './show.ts';
import { resolveShowWishes } from './show-wishes.ts';
import { validateFiles } from './validate-files.ts';

export interface ActionRequest {
  readonly mode: Mode;
  readonly context: RunContext;
  readonly inputs: ActionInputs;
}

/** Does what the event, or the workflow, asks for, and tells all of it. */
export async function runAction(request: ActionRequest, given: ActionPorts): Promise<Outcome> {
  const { context } = request;
  const refused = describeRefusedEvent(context);
  if (refused !== undefined) return buildNotDone([refused]);
  const ports = shareGithub(given);
  if (context.comment === undefined) return showWhile(request, ports);
  const command = await readPullCommand(context, context.comment, ports);
  if (!command.ok) return command.outcome;
  return showWhile({ ...request, mode: 'plan', context: command.context }, ports, command.commit);
}

/** @param commit what is looked at, where that is not what is checked out */
async function showWhile(request: ActionRequest, ports: ActionPorts, commit?: string): Promise<Outcome> {
  const show = new Show(resolveShowWishes(request), request.context, ports);
  try {
    const outcome = await carryOut(request, ports, show, commit);
    return await show.close(await keepFiles(outcome, request.inputs, ports));
  } catch (error) {
    await show.abort();
    throw error;
  }
}

/** One client, which keeps the pace of all calls together. */
function shareGithub(ports: ActionPorts): ActionPorts {
  let opened: ReturnType<ActionPorts['openGithub']> | undefined;
  return {
    ...ports,
    openGithub: () => {
      opened ??= ports.openGithub();
      return opened;
    },
  };
}

async function carryOut(
  { mode, context, inputs }: ActionRequest,
  ports: ActionPorts,
  show: Show,
  commit: string | undefined,
): Promise<Outcome> {
  const base = await findBase(context, inputs, ports);
  const rules = chooseRules(base, ports.files);
  const loaded = await loadConfiguration(inputs.config, { files: rules, clock: ports.clock });
  const { configuration, folder } = loaded;
  const failures = [...(base.status === 'closed' ? [base.failure] : []), ...loaded.failures];
  for (const { token = 'XANO_TOKEN' } of Object.values(configuration.targets ?? {})) {
    const secret = ports.environment[token];
    if (secret !== undefined && secret !== '') ports.mask(secret);
  }
  const run: ActionRun = {
    context,
    inputs,
    configuration,
    folder,
    base,
    rules,
    ports,
    show,
    ...(commit === undefined ? {} : { commit }),
  };
  // Checking files goes on without a configuration that cannot be read, and says so; nothing else does.
  if (mode === 'validate') return validateFiles(run);
  if (failures.length > 0) return buildNotDone(failures);
  // Each is loaded when it is asked for: most runs check files.
  switch (mode) {
    case 'plan':
      return addNotes(await (await import('./plan-targets.ts')).planTargets(run), run);
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

/** By what the files are judged is not told by a plan. */
async function addNotes(outcome: Outcome, { inputs, rules, ports }: ActionRun): Promise<Outcome> {
  const paths = {
    configuration: inputs.config ?? CONFIGURATION_FILE,
    snapshot: undefined,
    baseline: undefined,
  };
  const notes = await findChangedRules(paths, ports.files, rules);
  if (notes.length === 0) return outcome;
  return {
    ...outcome,
    log: `${notes.map((note) => `${renderTextNote(note)}\n`).join('')}${outcome.log}`,
    summary: [...outcome.summary, renderMarkdownNotes(notes)],
  };
}

function chooseRules(base: Base, files: RuleReader): RuleReader {
  switch (base.status) {
    case 'none':
      return files;
    case 'open':
      return base.rules;
    case 'closed':
      return createEmptyRules(base.sha);
    default:
      return base satisfies never;
  }
}

/** Where nobody has said where to deploy to, that is no mistake. */
async function validateOnly(run: ActionRun): Promise<Outcome> {
  const outcome = await validateFiles(run);
  const line = 'Nothing was deployed: no target is named under "deploy" in xano-ci.yml, nor by an input.';
  return { ...outcome, log: `${outcome.log}${line}\n`, summary: [...outcome.summary, `${line}\n`] };
}

/** A result that cannot be written is not told: then the run has not done its job. */
async function keepFiles(
  outcome: Outcome,
  { jsonFile, sarifFile, junitFile }: ActionInputs,
  { files }: ActionPorts,
): Promise<Outcome> {
  const { json, report } = outcome;
  const sarif: readonly ReportTarget[] =
    sarifFile === undefined ? [] : [{ format: 'sarif', file: sarifFile }];
  const junit: readonly ReportTarget[] =
    junitFile === undefined ? [] : [{ format: 'junit', file: junitFile }];
  const unwritten =
    report === undefined
      ? []
      : [
          // Code scanning of GitHub would open an alert for what does not count.
          ...(await writeReports({ ...report, hidden: [] }, sarif, files)),
          ...(await writeReports(report, junit, files)),
        ];
  const noJson =
    jsonFile === undefined || json === undefined ? undefined : await writeFile(jsonFile, json, files);
  const failures = [...unwritten, ...(noJson === undefined ? [] : [noJson])];
  const { json: _json, ...rest } = outcome;
  const kept: Outcome = noJson === undefined ? outcome : rest;
  const outputs =
    jsonFile === undefined || json === undefined || noJson !== undefined
      ? outcome.outputs
      : { ...outcome.outputs, 'report-file': jsonFile };
  if (failures.length === 0) return { ...kept, outputs };
  return {
    ...kept,
    outputs,
    exitCode: EXIT_CODES.unknown,
    reason: 'not-done',
    failures: [...outcome.failures, ...failures],
  };
}
