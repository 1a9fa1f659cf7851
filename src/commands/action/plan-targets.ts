import type { Configuration } from '../../config/configuration.ts';
import { renderPlanJson } from '../../report/plan/json.ts';
import { renderPlanMarkdown } from '../../report/plan/markdown.ts';
import { renderPlanText } from '../../report/plan/text.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { allowMore, type PlanResult, plan } from '../plan.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { type ApprovedChanges, findApprovedChanges, NOTHING_APPROVED } from './approved-changes.ts';
import { buildPlanOutputs, describeApproved, describeRefused } from './describe-plan.ts';
import { findMergedApprovals } from './find-merged-approvals.ts';
import { foldInputs, ROLES } from './fold-inputs.ts';
import { buildNotDone, type Outcome, resolveWorstCode } from './outcome.ts';
import { planBase } from './plan-base.ts';

interface NamedPlan extends PlanResult {
  /** Of the target. */
  readonly name: string;
}

/** What a deployment would change at each target; without targets, what the commits change. Changes nothing. */
export async function planTargets(run: ActionRun): Promise<Outcome> {
  const { inputs, ports } = run;
  const { configuration, environment, roles } = foldInputs(inputs, run.configuration, ports.environment);
  const names = ROLES.filter((role) => inputs.stage === 'all' || inputs.stage === role).flatMap(
    (role) => roles[role] ?? [],
  );
  const results: NamedPlan[] = [];
  for (const name of names) {
    const folder = sourceFolder(run);
    const to = run.commit === undefined ? folder : `git:${run.commit}`;
    const mode = configuration.deploy?.mode ?? 'partial';
    const result = await plan({ from: name, to, folder, configuration, mode }, { ...ports, environment });
    results.push({ ...result, name });
  }
  if (results.length > 0) {
    return describePlans(await addApprovals(run, configuration, results));
  }
  const base = await planBase(run);
  return base.status === 'planned' ? describePlans([base]) : buildNotDone([NOTHING_TO_COMPARE]);
}

interface ApprovedPlan extends PlanResult {
  readonly approved: ApprovedChanges;
}

/** Before the merge it is one pull request that brings something; after it, each target may lack several. */
async function addApprovals(
  run: ActionRun,
  configuration: Configuration,
  results: readonly NamedPlan[],
): Promise<readonly ApprovedPlan[]> {
  const { event, pull } = run.context;
  const isReview = pull !== undefined || event === 'merge_group';
  const isRefused = results.some(({ exitCode }) => exitCode === EXIT_CODES.refused);
  const ofPull = isReview && isRefused ? await findApprovedChanges(run) : NOTHING_APPROVED;
  const approvedPlans: ApprovedPlan[] = [];
  for (const { name, ...result } of results) {
    const asksTarget = !isReview && result.exitCode === EXIT_CODES.refused;
    const approved = asksTarget ? await findMergedApprovals(run, name) : ofPull;
    approvedPlans.push({ ...allowMore(result, configuration, approved.allowances), approved });
  }
  return approvedPlans;
}

const NOTHING_TO_COMPARE = {
  step: 'plan',
  message: 'There is nothing to compare the files with.',
  remedy:
    'Name targets under "deploy" in xano-ci.yml or give "staging-workspace" or "production-workspace"; on a pull request, check out its base too ("fetch-depth: 2").',
};

function describePlans(results: readonly ApprovedPlan[]): Outcome {
  const exitCode = resolveWorstCode(results.map((result) => result.exitCode));
  const reports = results.map(({ report }) => report);
  const last = reports.at(-1);
  const isKnown = last !== undefined && last.failures.length === 0;
  return {
    exitCode,
    reason: exitCode === EXIT_CODES.done ? '' : exitCode === EXIT_CODES.refused ? 'policy' : 'not-done',
    failures: results.flatMap(({ report, approved }) => [
      ...report.failures,
      ...describeRefused(report, approved.unapproved),
    ]),
    warnings: [],
    notices: [...new Set(reports.flatMap(({ policy }) => describeApproved(policy?.approvals)))],
    plans: reports,
    summary: reports.map(renderPlanMarkdown),
    log: reports.map((report) => renderPlanText(report, { color: false })).join('\n'),
    ...(last === undefined ? {} : { json: renderPlanJson(last) }),
    outputs: isKnown ? buildPlanOutputs(last.plan) : { 'worst-impact': 'unknown' },
  };
}
