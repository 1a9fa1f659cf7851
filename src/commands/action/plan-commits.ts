import type { Change } from '../../plan/change.ts';
import type { RefusedChange } from '../../plan/policy.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { type LoadedConfiguration, loadConfiguration } from '../load-configuration.ts';
import { type PlanResult, plan } from '../plan.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { createRules } from './find-base.ts';

/** By what commits are compared: which files count, how they are deployed, what is refused. */
export type CommitRules = Pick<LoadedConfiguration, 'configuration' | 'folder'>;

export interface CommitRange {
  readonly from: string;
  /** Without it, what the run looks at. */
  readonly to?: string;
}

/** What one commit changes against another. */
export function planCommits(
  run: ActionRun,
  { from, to = run.commit ?? 'HEAD' }: CommitRange,
  { configuration, folder }: CommitRules = run,
): Promise<PlanResult> {
  // As it will be deployed; where that is nobody's wish, every difference counts.
  const mode = configuration.deploy === undefined ? undefined : (configuration.deploy.mode ?? 'partial');
  const sources = sourceFolder({ inputs: run.inputs, configuration, folder });
  return plan({ from: `git:${from}`, to: `git:${to}`, folder: sources, configuration, mode }, run.ports);
}

/** What a plan refuses; undefined of one that lacks a part, which says nothing of what somebody has seen. */
export function readRefused(planned: PlanResult | undefined): readonly RefusedChange[] | undefined {
  return planned?.exitCode === EXIT_CODES.unknown ? undefined : planned?.report.policy?.refused;
}

/** All that a plan changes; undefined of one that lacks a part. */
export function readChanges(planned: PlanResult): readonly Change[] | undefined {
  return planned.exitCode === EXIT_CODES.unknown ? undefined : planned.report.plan?.changes;
}

/** The configuration as it is in a commit; undefined when it cannot be read. */
export async function loadCommitRules(run: ActionRun, commit: string): Promise<CommitRules | undefined> {
  const { git, files, clock } = run.ports;
  const folder = sourceFolder(run);
  const rules = createRules(commit, (path) => git.readText(commit, path, folder), files);
  const loaded = await loadConfiguration(run.inputs.config, { files: rules, clock });
  return loaded.failures.length === 0 ? loaded : undefined;
}

/** Makes sure that a commit is in the checkout. @param depth as for `fetchCommit` */
export async function bringCommit(
  { ports: { git, fetchCommit } }: Pick<ActionRun, 'ports'>,
  commit: string,
  folder: string,
  depth?: number,
): Promise<boolean> {
  return (
    ((await git.resolveCommit(commit, folder)) ?? (await fetchCommit(commit, folder, depth))) !== undefined
  );
}
