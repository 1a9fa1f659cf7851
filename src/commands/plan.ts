import type { Configuration } from '../config/configuration.ts';
import type { PushMode } from '../plan/plan.ts';
import { planWorkspaces } from '../plan/plan-workspaces.ts';
import {
  type Allowance,
  DEFAULT_POLICY,
  judgePlan,
  type PlanPolicy,
  type PolicyVerdict,
} from '../plan/policy.ts';
import type { PlanReport } from '../report/plan/plan-report.ts';
import type { Failure } from '../source/failure.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { loadSide, type SidePorts, type SideSettings } from './plan-side.ts';

export interface PlanRequest extends SideSettings {
  readonly from: string;
  readonly to: string;
  readonly mode?: PushMode | undefined;
  /** What went wrong before: with any of it, the plan is shown and not relied on. */
  readonly failures?: readonly Failure[] | undefined;
}

export interface PlanResult {
  readonly report: PlanReport;
  readonly exitCode: ExitCode;
}

/** What belongs to each target and differs between any two of them. */
export const TARGET_PATHS: readonly string[] = ['guid', 'canonical'];

/** Compares two states by meaning, and judges what would change by the policy. Changes nothing. */
export async function plan(
  { from, to, mode, failures: earlier = [], ...settings }: PlanRequest,
  ports: SidePorts,
): Promise<PlanResult> {
  const [before, after] = [await loadSide(from, settings, ports), await loadSide(to, settings, ports)];
  if (!before.ok || !after.ok) {
    const failures = [...(before.ok ? [] : before.failures), ...(after.ok ? [] : after.failures)];
    return { report: { from, to, failures: [...earlier, ...failures] }, exitCode: EXIT_CODES.unknown };
  }
  // A workspace and its branches are called what they are called: pushing to them changes none of it.
  const withSettings = !before.loaded.isLive && !after.loaded.isLive;
  const sides = [before.loaded.build(withSettings), after.loaded.build(withSettings)] as const;
  const result = planWorkspaces(...sides, {
    ...(mode === undefined ? {} : { mode }),
    files: after.loaded.files,
    overlay: TARGET_PATHS,
  });
  const policy = judgePlan(result, readPolicy(settings.configuration));
  const failures = [...earlier, ...result.failures];
  return {
    report: {
      from: before.loaded.label,
      to: after.loaded.label,
      plan: result,
      policy,
      failures,
    },
    exitCode: decideExitCode(failures, policy),
  };
}

/** The same plan, judged with more that is allowed. */
export function allowMore(
  { report, exitCode }: PlanResult,
  configuration: Configuration,
  allowances: readonly Allowance[],
): PlanResult {
  if (report.plan === undefined || allowances.length === 0) return { report, exitCode };
  const policy = judgePlan(report.plan, readPolicy(configuration, allowances));
  return { report: { ...report, policy }, exitCode: decideExitCode(report.failures, policy) };
}

/** @param more what is allowed besides */
export function readPolicy({ policy }: Configuration, more: readonly Allowance[] = []): PlanPolicy {
  return {
    refuse: policy?.refuse ?? DEFAULT_POLICY.refuse,
    allow: [...(policy?.allow ?? DEFAULT_POLICY.allow), ...more],
  };
}

function decideExitCode(failures: readonly Failure[], policy: PolicyVerdict): ExitCode {
  if (failures.length > 0) return EXIT_CODES.unknown;
  return policy.verdict === 'refused' ? EXIT_CODES.refused : EXIT_CODES.done;
}
