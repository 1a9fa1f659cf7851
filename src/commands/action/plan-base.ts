import type { PlanReport } from '../../report/plan/plan-report.ts';
import type { ExitCode } from '../exit-code.ts';
import { plan } from '../plan.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';

export type BasePlan =
  /** There is nothing to compare with. */
  | { readonly status: 'no-base' }
  /** There is, and it is not in the checkout. */
  | { readonly status: 'not-here'; readonly baseSha: string }
  | { readonly status: 'planned'; readonly report: PlanReport; readonly exitCode: ExitCode };

/**
 * What the commits of a pull request would change. What is checked out there is the merge with the branch that it goes
 * to, so it is compared with what it was merged into: changes that others brought meanwhile are not those of this one.
 */
export async function planBase(run: ActionRun): Promise<BasePlan> {
  const { context, ports, configuration } = run;
  const { baseSha } = context;
  if (baseSha === undefined) return { status: 'no-base' };
  const folder = sourceFolder(run);
  const isMerge = (await ports.git.resolveCommit('HEAD^2', folder)) !== undefined;
  const base =
    (isMerge ? await ports.git.resolveCommit('HEAD^1', folder) : undefined) ??
    (await ports.git.resolveCommit(baseSha, folder));
  if (base === undefined) return { status: 'not-here', baseSha };
  // As it will be deployed; where that is nobody's wish, every difference counts.
  const mode = configuration.deploy === undefined ? undefined : (configuration.deploy.mode ?? 'partial');
  const { report, exitCode } = await plan(
    { from: `git:${base}`, to: 'git:HEAD', folder, configuration, mode },
    ports,
  );
  return { status: 'planned', report, exitCode };
}
