import { renderJson } from '../../report/json.ts';
import { renderMarkdown } from '../../report/markdown.ts';
import { renderLeftOut } from '../../report/notes.ts';
import { renderPlanMarkdown } from '../../report/plan/markdown.ts';
import { renderImpacts } from '../../report/plan/wording.ts';
import { isEmptyRun, renderVerdict } from '../../report/wording.ts';
import { EXIT_CODES } from '../exit-code.ts';
import { type ValidateResult, validate } from '../validate.ts';
import type { ActionRun } from './action-run.ts';
import { buildPlanOutputs, describeApproved, describeRefused } from './describe-plan.ts';
import type { Outcome } from './outcome.ts';
import { type BasePlan, planBase } from './plan-base.ts';

/** Checks the files; where there is something to compare with, shows what they would change too. */
export async function validateFiles(run: ActionRun): Promise<Outcome> {
  const checked = await checkFiles(run);
  // A run with nothing to do is over at once; GitHub asks for a second between requests that write.
  if (run.base.status === 'open' && run.base.isHere && !isEmptyRun(checked.report)) {
    await run.show.progress(`${renderVerdict(checked.report)}; what would change is looked at.`);
  }
  const outcome = describeValidation(checked);
  return addPlan(outcome, await planBase(run));
}

/** With all that the workflow says about checking. */
export async function checkFiles({
  inputs,
  base,
  rules,
  ports,
  show,
  context,
}: ActionRun): Promise<ValidateResult> {
  const { path, config, snapshot, scope, failOn } = inputs;
  const result = await validate(
    {
      paths: path === undefined ? undefined : [path],
      configPath: config,
      snapshotPath: snapshot,
      scope,
      failOn,
      since: inputs.onlyChanged && base.status !== 'none' ? base.sha : undefined,
      patches: show.isSuggesting,
      // A repository without XanoScript passes, so that the check can be required; one that was not checked out does not.
      allowEmpty: path === undefined && (await ports.files.hasFiles('.')),
    },
    { ...ports, rules },
  );
  const { helpPage } = context;
  const report = { ...result.report, ...(helpPage === undefined ? {} : { helpPage }) };
  if (base.status !== 'closed' || isEmptyRun(report)) return { ...result, report };
  return {
    report: { ...report, failures: [base.failure, ...report.failures] },
    exitCode: EXIT_CODES.unknown,
  };
}

const REASONS = {
  [EXIT_CODES.done]: '',
  [EXIT_CODES.refused]: 'findings',
  [EXIT_CODES.unknown]: 'not-done',
} as const;

export function describeValidation({ report, exitCode }: ValidateResult): Outcome {
  const left = report.leftOut && renderLeftOut(report.leftOut);
  return {
    exitCode,
    reason: REASONS[exitCode],
    report,
    failures: [],
    warnings: [],
    summary: [renderMarkdown(report)],
    log: `${renderVerdict(report)}\n${left === undefined ? '' : `${left}\n`}`,
    json: renderJson(report),
    outputs: { errors: report.summary.errors, warnings: report.summary.warnings },
  };
}

/**
 * The verdict on the files stands first. A plan that could not be made takes nothing from it: most often it is the base
 * that cannot be read, which is nothing that this change could mend.
 */
function addPlan(outcome: Outcome, planned: BasePlan): Outcome {
  switch (planned.status) {
    case 'no-base':
      return outcome;
    case 'not-here': {
      if (outcome.report?.summary.files === 0) return outcome;
      const line = `What this would change is not shown: the checkout has not got commit ${planned.baseSha}. Give actions/checkout "fetch-depth: 2" for pull requests, "fetch-depth: 0" for merge queues.`;
      return { ...outcome, log: `${outcome.log}${line}\n`, summary: [...outcome.summary, `${line}\n`] };
    }
    case 'planned': {
      const { report, exitCode, approved } = planned;
      const shown = {
        ...outcome,
        warnings: [...outcome.warnings, ...report.failures],
        plans: [report],
        notices: describeApproved(report.policy?.approvals),
        summary: [...outcome.summary, renderPlanMarkdown(report)],
        log: `${outcome.log}Plan: ${report.plan === undefined ? 'not known' : renderImpacts(report.plan.summary)}\n`,
        outputs:
          report.failures.length > 0
            ? { ...outcome.outputs, 'worst-impact': 'unknown' }
            : { ...outcome.outputs, ...buildPlanOutputs(report.plan) },
      };
      if (exitCode !== EXIT_CODES.refused) return shown;
      const failures = [...outcome.failures, ...describeRefused(report, approved.unapproved)];
      if (outcome.exitCode !== EXIT_CODES.done) return { ...shown, failures };
      return { ...shown, failures, exitCode: EXIT_CODES.refused, reason: 'policy' };
    }
    default:
      return planned satisfies never;
  }
}
