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
  const { base, ports, configuration } = run;
  if (base.status === 'none') return { status: 'no-base' };
  if (base.status === 'closed' || !base.isHere) return { status: 'not-here', baseSha: base.sha };
  const folder = sourceFolder(run);
  // As it will be deployed; where that is nobody's wish, every difference counts.
  const mode = configuration.deploy === undefined ? undefined : (configuration.deploy.mode ?? 'partial');
  const { report, exitCode } = await plan(
    { from: `git:${base.sha}`, to: `git:${run.commit ?? 'HEAD'}`, folder, configuration, mode },
    ports,
  );
  return { status: 'planned', report, exitCode };
}
