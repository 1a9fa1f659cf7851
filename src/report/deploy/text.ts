import pc from 'picocolors';
import type { DeployResult, StepResult, TargetResult } from '../../deploy/result.ts';
import { escapeTerminalLine } from '../escape.ts';

type Colors = ReturnType<typeof pc.createColors>;

const STEP_MARKS = {
  passed: (colors: Colors) => colors.green('ok     '),
  failed: (colors: Colors) => colors.red('failed '),
  unknown: (colors: Colors) => colors.yellow('unknown'),
  skipped: (colors: Colors) => colors.dim('skipped'),
} as const satisfies Record<StepResult['status'], (colors: Colors) => string>;

/** What became of each step at each target, those that were not reached included. */
export function renderDeployText(result: DeployResult, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const targets = result.targets.map((target) => renderTarget(target, colors));
  const before = result.steps
    .filter(({ status }) => status !== 'passed')
    .map((step) => renderStep(step, colors));
  const receipt =
    result.receipt === undefined
      ? []
      : [colors.dim(`Deployment ${result.receipt.id}, bundle ${result.receipt.bundleDigest}`)];
  return `${[...before, ...targets, renderStatus(result, colors), ...receipt].join('\n')}\n`;
}

function renderTarget({ target, status, steps }: TargetResult, colors: Colors): string {
  return [
    `${colors.bold(escapeTerminalLine(target))}: ${status}`,
    ...steps.map((step) => renderStep(step, colors)),
  ].join('\n');
}

function renderStep(step: StepResult, colors: Colors): string {
  const resumed = step.resumed ? ' (done before)' : '';
  const line = `  ${STEP_MARKS[step.status](colors)} ${step.step}: ${escapeTerminalLine(step.message)}${resumed}`;
  return 'remedy' in step
    ? `${line}\n            ${colors.green('=')} ${escapeTerminalLine(step.remedy)}`
    : line;
}

function renderStatus({ status }: DeployResult, colors: Colors): string {
  switch (status) {
    case 'done':
      return colors.green('Deployed and proved.');
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
