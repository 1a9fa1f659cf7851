import pc from 'picocolors';
import type { DeployResult, StepResult, TargetResult } from '../../deploy/result.ts';
import { escapeTerminalLine } from '../escape.ts';
import { renderFailure } from '../failures.ts';
import { type DeployReport, isNothingToDo, isOver } from './deploy-report.ts';
import { joinSkipped, type StepLine } from './join-skipped.ts';

type Colors = ReturnType<typeof pc.createColors>;

const STEP_MARKS = {
  passed: (colors: Colors) => colors.green('ok     '),
  failed: (colors: Colors) => colors.red('failed '),
  unknown: (colors: Colors) => colors.yellow('unknown'),
  skipped: (colors: Colors) => colors.dim('skipped'),
} as const satisfies Record<StepResult['status'], (colors: Colors) => string>;

/** What became of each step at each target, those that were not reached included. */
export function renderDeployText(
  { result, failures }: DeployReport,
  { color }: { readonly color: boolean },
): string {
  const colors = pc.createColors(color);
  const parts = result === undefined ? [colors.red(NOT_BEGUN)] : renderResult(result, colors);
  return `${[...failures.map((failure) => renderFailure(failure, colors)), ...parts].join('\n')}\n`;
}

const NOT_BEGUN = 'Not deployed: the deployment was not begun.';

function renderResult(result: DeployResult, colors: Colors): readonly string[] {
  const { steps, targets, receipt } = result;
  return [
    ...joinSkipped(steps.filter(({ status }) => status !== 'passed')).map((line) => renderStep(line, colors)),
    ...targets.map((target) => renderTarget(target, colors)),
    renderStatus(result, colors),
    ...(receipt === undefined
      ? []
      : [
          colors.dim(
            escapeTerminalLine(
              `Deployment ${receipt.id} of commit ${receipt.commit}, bundle ${receipt.bundleDigest}`,
            ),
          ),
        ]),
  ];
}

function renderTarget({ target, status, steps }: TargetResult, colors: Colors): string {
  return [
    `${colors.bold(escapeTerminalLine(target))}: ${status}`,
    ...joinSkipped(steps).map((line) => renderStep(line, colors)),
  ].join('\n');
}

function renderStep({ names, step }: StepLine, colors: Colors): string {
  const resumed = step.resumed ? ' (done before)' : '';
  const line = `  ${STEP_MARKS[step.status](colors)} ${names.join(', ')}: ${escapeTerminalLine(step.message)}${resumed}`;
  return 'remedy' in step
    ? `${line}\n            ${colors.green('=')} ${escapeTerminalLine(step.remedy)}`
    : line;
}

function renderStatus(result: DeployResult, colors: Colors): string {
  const { status } = result;
  switch (status) {
    case 'done':
      return colors.green(describeDone(result));
    case 'refused':
      return colors.red('Not deployed everywhere: see what failed.');
    case 'waiting':
      return colors.yellow('Waiting for somebody to approve: "xano-ci deploy --resume --approve".');
    case 'unknown':
      return colors.yellow('It is not known how it ended: see what could not be found out.');
    default:
      return status satisfies never;
  }
}

function describeDone(result: DeployResult): string {
  if (isOver(result)) return 'This deployment was over: nothing was done again.';
  return isNothingToDo(result)
    ? 'Nothing to do: everything was there already, and is proved.'
    : 'Deployed and proved.';
}
