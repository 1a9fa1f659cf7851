import { readFileSync } from 'node:fs';
import type { TempFolder } from '../../support/temp-folder.ts';
import { checkOut } from './check-out.ts';
import { createEvaluate, type Status } from './evaluate.ts';
import { parseOutputs } from './parse-outputs.ts';
import { readAction } from './read-workflow.ts';
import { runProcess } from './run-process.ts';
import { findToken, readText, readTexts, readValue, type TemplateToken } from './tokens.ts';
import { RUN_ID, type WorkflowEvent, type World } from './world.ts';

export interface StepRun {
  readonly name: string;
  readonly outcome: 'success' | 'failure' | 'skipped';
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
}

export interface Step {
  readonly step: TemplateToken;
  /** When it is due, as GitHub completes what the step says. */
  readonly condition: TemplateToken | undefined;
  /** Of workflow and job. */
  readonly env: Readonly<Record<string, string>>;
  readonly contexts: Readonly<Record<string, unknown>>;
  readonly status: Status;
  readonly event: WorkflowEvent;
  readonly sha: string;
  readonly workspace: TempFolder;
  readonly temporary: TempFolder;
}

const CHECKOUT = /^actions\/checkout@[0-9a-f]{40}$/;
const OWN = /^xano-ci\/xano-ci@v\d+\.\d+\.\d+$/;

/** One step: `run` in bash, our own action as the process that the runner would start, checking out by git. */
export async function runStep(given: Step, world: World): Promise<StepRun> {
  const { step, contexts, status } = given;
  const before = createEvaluate({ ...contexts, env: given.env }, status);
  const env = { ...given.env, ...readTexts(findToken(step, 'env'), before) };
  const evaluate = createEvaluate({ ...contexts, env }, status);
  const uses = readText(findToken(step, 'uses'), evaluate);
  const script = readText(findToken(step, 'run'), evaluate);
  const name = readText(findToken(step, 'name'), evaluate) ?? uses ?? script ?? '';
  const nothing = { name, stdout: '', stderr: '', summary: '', outputs: {} };
  if (readValue(given.condition, evaluate) !== true) return { ...nothing, outcome: 'skipped' };
  const inputs = readTexts(findToken(step, 'with'), evaluate);
  if (uses !== undefined && CHECKOUT.test(uses)) {
    checkOut(world.repository, given.event.ref, inputs, given.workspace.path);
    return { ...nothing, outcome: 'success' };
  }
  if (uses !== undefined && !OWN.test(uses)) throw new Error(`There is no stand-in for "${uses}".`);

  given.temporary.write({ output: '', summary: '' });
  const all = { ...buildRunnerEnvironment(given, world), ...env };
  const run =
    uses === undefined
      ? await runProcess(
          'bash',
          ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script ?? ''],
          given.workspace.path,
          all,
        )
      : await runProcess(process.execPath, [world.action.script], given.workspace.path, {
          ...all,
          ...buildInputs(inputs, world.action.definition, contexts),
        });
  return {
    name,
    outcome: run.exitCode === 0 ? 'success' : 'failure',
    stdout: run.stdout.replace(/^::add-mask::.*\n/gm, ''),
    stderr: run.stderr,
    summary: readFileSync(given.temporary.join('summary'), 'utf8'),
    outputs: parseOutputs(readFileSync(given.temporary.join('output'), 'utf8')),
  };
}

/** What `with` says, and for the rest the defaults of the action; an input that it has not got is a mistake. */
function buildInputs(
  given: Readonly<Record<string, string>>,
  definition: string,
  contexts: Readonly<Record<string, unknown>>,
): Readonly<Record<string, string>> {
  const { errors, template } = readAction(definition);
  if (template === undefined) throw new Error(errors.join('\n'));
  const inputs = template.inputs ?? [];
  const unknown = Object.keys(given).filter((name) => !inputs.some(({ id }) => id === name));
  if (unknown.length > 0) throw new Error(`The action has no input "${unknown.join('", "')}".`);
  const evaluate = createEvaluate(contexts, 'success');
  return Object.fromEntries(
    inputs.map(({ id, default: otherwise }) => [
      `INPUT_${id.replaceAll(' ', '_').toUpperCase()}`,
      given[id] ?? readText(otherwise, evaluate) ?? '',
    ]),
  );
}

function buildRunnerEnvironment(
  { event, sha, workspace, temporary }: Step,
  { github }: World,
): Readonly<Record<string, string>> {
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'mona',
    GITHUB_API_URL: github.url,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: temporary.join('event.json'),
    GITHUB_OUTPUT: temporary.join('output'),
    GITHUB_REF: event.ref,
    GITHUB_REPOSITORY: `${github.repository.owner}/${github.repository.repo}`,
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: RUN_ID,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: sha,
    GITHUB_STEP_SUMMARY: temporary.join('summary'),
    GITHUB_WORKSPACE: workspace.path,
    RUNNER_TEMP: temporary.path,
  };
}
