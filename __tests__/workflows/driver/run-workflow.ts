import { createEvaluate, type Status } from './evaluate.ts';
import { readWorkflow } from './read-workflow.ts';
import { type JobRun, runJob } from './run-job.ts';
import { findToken, listEntries, readValue } from './tokens.ts';
import type { WorkflowEvent, World } from './world.ts';

/** By job, in the order in which they were begun; empty when the event does not start the workflow. */
export type WorkflowRun = Readonly<Record<string, JobRun>>;

/**
 * Runs a workflow as GitHub does: one job after the other, each after those that it needs.
 * @throws what GitHub would say against the workflow
 */
export async function runWorkflow(content: string, event: WorkflowEvent, world: World): Promise<WorkflowRun> {
  const { errors, root, events, jobs: converted } = await readWorkflow('workflow.yml', content);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  if (!isStarted(events[event.name], event)) return {};
  const runs: Record<string, JobRun> = {};
  const jobs = listEntries(findToken(root, 'jobs'));
  const static_ = createEvaluate({}, 'success');
  for (const [index, [id, job]] of jobs.entries()) {
    const needs = [readValue(findToken(job, 'needs'), static_) ?? []].flat().map(String);
    const results = needs.map((need) => runs[need]?.result ?? 'skipped');
    const status: Status = results.every((result) => result === 'success') ? 'success' : 'failure';
    runs[id] = await runJob({ id, job, converted: converted[index], root, event, status }, world);
  }
  return runs;
}

/** Names of branches only: our workflows have no patterns. */
function isStarted(filter: unknown, { name, ref }: WorkflowEvent): boolean {
  if (typeof filter !== 'object' || filter === null) return false;
  const branches: unknown = Reflect.get(filter, 'branches');
  if (name !== 'push' || !Array.isArray(branches)) return true;
  return branches.includes(ref.replace('refs/heads/', ''));
}
