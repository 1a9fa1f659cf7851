import type { DeployResult, StepResult } from '../../deploy/result.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown } from '../escape.ts';
import { renderMarkdownFailures } from '../failures.ts';
import { type DeployReport, isNothingToDo } from './deploy-report.ts';
import { joinSkipped, type StepLine } from './join-skipped.ts';

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

/** In UTF-16 units: who has to read more of one step looks at the run. */
const MAX_MESSAGE = 2_000;

/** For the summary of a run. */
export function renderDeployMarkdown({ result, failures }: DeployReport): string {
  const parts =
    result === undefined ? ['## ❌ Not deployed: the deployment was not begun\n'] : renderResult(result);
  return [...parts, ...(failures.length === 0 ? [] : [renderMarkdownFailures(failures)])].join('\n');
}

function renderResult(result: DeployResult): readonly string[] {
  const head = isNothingToDo(result) ? '✅ Nothing to deploy: everything is there' : HEADS[result.status];
  const before = result.steps.filter(({ status }) => status !== 'passed');
  return [
    `## ${head}\n`,
    ...(before.length === 0 ? [] : [renderTable(before)]),
    ...result.targets.map(
      ({ target, status, steps }) => `### ${escapeMarkdown(target)}: ${status}\n\n${renderTable(steps)}`,
    ),
    ...(result.receipt === undefined
      ? []
      : [
          `Deployment ${escapeMarkdown(result.receipt.id)}, bundle ${escapeMarkdown(result.receipt.bundleDigest)}.\n`,
        ]),
  ];
}

function renderTable(steps: readonly StepResult[]): string {
  return `| | Step | |\n| --- | --- | --- |\n${joinSkipped(steps).map(renderRow).join('')}`;
}

function renderRow({ names, step }: StepLine): string {
  const remedy = 'remedy' in step ? ` ${escapeMarkdown(cutText(step.remedy, MAX_MESSAGE))}` : '';
  const message = escapeMarkdown(cutText(step.message, MAX_MESSAGE));
  return `| ${STEP_SIGNS[step.status]} | ${names.join(', ')} | ${message}${remedy} |\n`;
}
