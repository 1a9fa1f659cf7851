import { renderPlanJson } from '../../report/plan/json.ts';
import { renderPlanMarkdown } from '../../report/plan/markdown.ts';
import { renderPlanText } from '../../report/plan/text.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { allowMore, type PlanResult, plan } from '../plan.ts';
import { type ActionRun, sourceFolder } from './action-run.ts';
import { type ApprovedChanges, findApprovedChanges, NOTHING_APPROVED } from './approved-changes.ts';
import { buildPlanOutputs, describeApproved, describeRefused } from './describe-plan.ts';
import { foldInputs, ROLES } from './fold-inputs.ts';
import { buildNotDone, type Outcome, resolveWorstCode } from './outcome.ts';
import { planBase } from './plan-base.ts';

/** What a deployment would change at each target; without targets, what the commits change. Changes nothing. */
export async function planTargets(run: ActionRun): Promise<Outcome> {
  const { inputs, ports } = run;
  const { configuration, environment, roles } = foldInputs(inputs, run.configuration, ports.environment);
  const names = ROLES.filter((role) => inputs.stage === 'all' || inputs.stage === role).flatMap(
    (role) => roles[role] ?? [],
  );
  const results: PlanResult[] = [];
  for (const name of names) {
    const folder = sourceFolder(run);
    const to = run.commit === undefined ? folder : `git:${run.commit}`;
    const mode = configuration.deploy?.mode ?? 'partial';
    results.push(await plan({ from: name, to, folder, configuration, mode }, { ...ports, environment }));
  }
  if (results.length > 0) {
    const isRefused = results.some(({ exitCode }) => exitCode === EXIT_CODES.refused);
    const approved = isRefused ? await findApprovedChanges(run) : NOTHING_APPROVED;
    return describePlans(
      results.map((result) => allowMore(result, configuration, approved.allowances)),
      approved,
    );
  }
  const base = await planBase(run);
  return base.status === 'planned'
    ? describePlans([base], base.approved)
    : buildNotDone([NOTHING_TO_COMPARE]);
}

const NOTHING_TO_COMPARE = {
  step: 'plan',
  message: 'There is nothing to compare the files with.',
  remedy:
    'Name targets under "deploy" in xano-ci.yml or give "staging-workspace" or "production-workspace"; on a pull request, check out its base too ("fetch-depth: 2").',
};

function describePlans(results: readonly PlanResult[], { unapproved }: ApprovedChanges): Outcome {
  const exitCode = resolveWorstCode(results.map((result) => result.exitCode));
  const reports = results.map(({ report }) => report);
  const last = reports.at(-1);
  const isKnown = last !== undefined && last.failures.length === 0;
  return {
    exitCode,
    reason: exitCode === EXIT_CODES.done ? '' : exitCode === EXIT_CODES.refused ? 'policy' : 'not-done',
    failures: reports.flatMap((report) => [...report.failures, ...describeRefused(report, unapproved)]),
    warnings: [],
    notices: [...new Set(reports.flatMap(({ policy }) => describeApproved(policy?.approvals)))],
    plans: reports,
    summary: reports.map(renderPlanMarkdown),
    log: reports.map((report) => renderPlanText(report, { color: false })).join('\n'),
    ...(last === undefined ? {} : { json: renderPlanJson(last) }),
    outputs: isKnown ? buildPlanOutputs(last.plan) : { 'worst-impact': 'unknown' },
  };
}
