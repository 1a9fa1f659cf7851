import type { DeployResult, StepResult, TargetResult } from '../../deploy/result.ts';
import { countApprovals } from '../../plan/approval.ts';
import type { Allowance } from '../../plan/policy.ts';
import { renderDeployMarkdown } from '../../report/deploy/markdown.ts';
import { renderDeployText } from '../../report/deploy/text.ts';
import type { Failure } from '../../source/failure.ts';
import type { DeployCommandResult } from '../deploy/deploy.ts';
import { buildPlanOutputs, describeApproved } from './describe-plan.ts';
import type { FoldedInputs } from './fold-inputs.ts';
import type { FailureReason, Outcome, OutcomeOutputs } from './outcome.ts';

export interface DeployFacts {
  readonly roles: FoldedInputs['roles'];
  readonly targetIds: NonNullable<Outcome['targetIds']>;
  readonly bundleDigest: string;
  /** Where the receipt is; empty when there is none. */
  readonly receipt: string;
  readonly warnings: readonly Failure[];
  /** Why labels on pull requests do not let pass what is refused. */
  readonly unapproved: readonly Failure[];
}

/** All that is told of a deployment, whether it went well or not. */
export function describeDeploy(
  { result, failures, exitCode }: DeployCommandResult,
  { roles, targetIds, bundleDigest, receipt, warnings, unapproved }: DeployFacts,
): Outcome {
  const shown = { ...(result === undefined ? {} : { result }), failures };
  const plans = result?.receipt?.targets.flatMap(({ plan }) => plan ?? []) ?? [];
  const reason = result === undefined ? 'not-done' : findReason(result);
  return {
    exitCode,
    reason,
    failures: [
      ...failures,
      ...(result === undefined ? [] : findStops(result)),
      ...(reason === 'policy' ? unapproved : []),
    ],
    warnings,
    notices: describeApproved(countApprovals(findAllowed(result))),
    summary: [renderDeployMarkdown(shown)],
    log: renderDeployText(shown, { color: false }),
    json: `${JSON.stringify(shown, undefined, 2)}\n`,
    targetIds,
    done: {
      staging: describeDone(roles.staging, result),
      production: describeDone(roles.production, result),
    },
    outputs: {
      ...buildPlanOutputs(plans.at(-1)),
      'bundle-digest': bundleDigest,
      receipt,
      ...buildStatus('staging-status', roles.staging, result),
      ...buildStatus('production-status', roles.production, result),
    },
  };
}

/** Once each, though it is brought to several targets. */
function findAllowed(result: DeployResult | undefined): readonly Allowance[] {
  const all = result?.receipt?.targets.flatMap(({ allowed = [] }) => allowed) ?? [];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function buildStatus(
  output: 'staging-status' | 'production-status',
  name: string | undefined,
  result: DeployResult | undefined,
): OutcomeOutputs {
  const found = result?.targets.find(({ target }) => target === name);
  return found === undefined ? {} : { [output]: found.status };
}

/** Empty of a target at which nothing was done. */
function describeDone(name: string | undefined, result: DeployResult | undefined): string {
  const steps = result?.targets.find(({ target }) => target === name)?.steps ?? [];
  return steps
    .filter(({ step, status }) => status === 'passed' && (step === 'push' || step === 'test'))
    .map(({ message }) => message)
    .join(' ');
}

function findReason(result: DeployResult): FailureReason | '' {
  switch (result.status) {
    case 'done':
      return '';
    case 'waiting':
      return 'waiting';
    case 'unknown':
      return 'outcome-unknown';
    case 'refused': {
      const stop = result.targets.flatMap(({ steps }) => steps).find(({ status }) => status === 'failed');
      if (stop?.step === 'accept') return 'unproved';
      return stop?.step === 'policy' ? 'policy' : 'refused';
    }
    default:
      return result.status satisfies never;
  }
}

/** Steps that did not end well, by target. */
function findStops({ targets, steps }: DeployResult): readonly Failure[] {
  return [
    ...steps.flatMap((step) => describeStop(step, '')),
    ...targets.flatMap((target) =>
      target.steps.flatMap((step) => describeStop(step, ` at "${target.target}"`)),
    ),
    ...targets.flatMap(describeWaiting),
  ];
}

function describeStop(step: StepResult, where: string): readonly Failure[] {
  if (step.status !== 'failed' && step.status !== 'unknown') return [];
  const { message, remedy } = step;
  return [{ step: `pass the step "${step.step}"${where}`, message, remedy }];
}

function describeWaiting({ target, status }: TargetResult): readonly Failure[] {
  if (status !== 'waiting') return [];
  return [
    {
      step: `go on to "${target}"`,
      message: 'Somebody has to approve it first; what goes before is done.',
      remedy:
        'Start the workflow again with "approve: true", or let a job with a protected environment do that.',
    },
  ];
}
