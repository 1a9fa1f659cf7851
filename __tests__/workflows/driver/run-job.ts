import type { WorkflowJob } from '@actions/workflow-parser/model/workflow-template';
import { git } from '../../github/checkout.ts';
import { TempFolder } from '../../support/temp-folder.ts';
import { createEvaluate, type Status } from './evaluate.ts';
import { runStep, type StepRun } from './run-step.ts';
import { findToken, listItems, readText, readTexts, readValue, type TemplateToken } from './tokens.ts';
import { RUN_ID, type WorkflowEvent, type World } from './world.ts';

export interface JobRun {
  /** `waiting` for somebody to let it into its environment. */
  readonly result: 'success' | 'failure' | 'skipped' | 'waiting';
  readonly steps: readonly StepRun[];
}

export interface Job {
  readonly id: string;
  readonly job: TemplateToken;
  readonly converted: WorkflowJob | undefined;
  readonly root: TemplateToken | undefined;
  readonly event: WorkflowEvent;
  /** Of the jobs that it needs. */
  readonly status: Status;
}

/** One job in folders of its own, with the token's rights, secrets and variables that are its own. */
export async function runJob(
  { id, job, converted, root, event, status }: Job,
  world: World,
): Promise<JobRun> {
  const { settings, github } = world;
  const sha = git(world.repository, 'rev-parse', event.ref);
  const context = {
    event: event.payload,
    event_name: event.name,
    job: id,
    ref: event.ref,
    ref_name: event.ref.replace(/^refs\/(heads|pull)\//, ''),
    repository: `${github.repository.owner}/${github.repository.repo}`,
    run_id: RUN_ID,
    sha,
    token: github.token,
  };
  const outer = createEvaluate({ github: context, vars: settings.variables ?? {}, needs: {} }, status);
  if (readValue(converted?.if, outer) !== true) return { result: 'skipped', steps: [] };

  const name = readText(findToken(job, 'environment'), outer);
  const environment = name === undefined ? undefined : settings.environments?.[name];
  if (environment?.approved === false) return { result: 'waiting', steps: [] };
  const permissions = readValue(findToken(job, 'permissions') ?? findToken(root, 'permissions'), outer);
  world.allow(typeof permissions === 'object' && permissions !== null ? { ...permissions } : {});

  const workspace = new TempFolder();
  const temporary = new TempFolder({ 'event.json': JSON.stringify(event.payload) });
  const secrets = { ...settings.secrets, ...environment?.secrets, GITHUB_TOKEN: github.token };
  const contexts = {
    github: context,
    vars: settings.variables ?? {},
    secrets,
    runner: { temp: temporary.path },
  };
  const steps: StepRun[] = [];
  let reached: Status = 'success';
  try {
    const conditions = converted?.type === 'job' ? converted.steps.map((step) => step.if) : [];
    for (const [index, step] of listItems(findToken(job, 'steps')).entries()) {
      const evaluate = createEvaluate({ ...contexts, env: {} }, reached);
      const env = {
        ...readTexts(findToken(root, 'env'), evaluate),
        ...readTexts(findToken(job, 'env'), evaluate),
      };
      const run = await runStep(
        {
          step,
          condition: conditions[index],
          env,
          contexts,
          status: reached,
          event,
          sha,
          workspace,
          temporary,
        },
        world,
      );
      steps.push(run);
      if (run.outcome === 'failure') reached = 'failure';
    }
    return { result: reached, steps };
  } finally {
    for (const folder of [workspace, temporary]) folder.remove();
  }
}
