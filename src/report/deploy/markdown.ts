import type { DeployResult, StepResult } from '../../deploy/result.ts';
import { escapeMarkdown } from '../escape.ts';

const STEP_SIGNS = { passed: '✅', failed: '❌', unknown: '❓', skipped: '➖' } as const satisfies Record<
  StepResult['status'],
  string
>;
const HEADS = {
  done: '✅ Deployed and proved',
  refused: '❌ Not deployed everywhere',
  waiting: '⏸️ Waiting for approval',
  unknown: '❓ Not known how it ended',
} as const satisfies Record<DeployResult['status'], string>;

/** For the summary of a run. */
export function renderDeployMarkdown(result: DeployResult): string {
  const targets = result.targets.map(
    ({ target, status, steps }) =>
      `### ${escapeMarkdown(target)}: ${status}\n\n| | Step | |\n| --- | --- | --- |\n${steps.map(renderRow).join('')}`,
  );
  const receipt =
    result.receipt === undefined
      ? ''
      : `\nDeployment ${escapeMarkdown(result.receipt.id)}, bundle ${result.receipt.bundleDigest}.\n`;
  return [`## ${HEADS[result.status]}\n`, ...targets, receipt].join('\n');
}

function renderRow(step: StepResult): string {
  const remedy = 'remedy' in step ? ` ${escapeMarkdown(step.remedy)}` : '';
  return `| ${STEP_SIGNS[step.status]} | ${step.step} | ${escapeMarkdown(step.message)}${remedy} |\n`;
}
