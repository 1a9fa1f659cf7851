import type { Change } from '../../plan/change.ts';
import { escapeMarkdown, renderMarkdownCode } from '../escape.ts';
import type { PlanReport } from './plan-report.ts';
import { renderImpacts, renderSubject } from './wording.ts';

/** In bytes; leaves room beside what else stands in the summary of a run. */
const MAX_BYTES = 400_000;

/** For the summary of a run. The worst changes come first, and are the last to be cut. */
export function renderPlanMarkdown({ from, to, plan, policy, failures }: PlanReport): string {
  const head = `## Plan: ${plan === undefined ? '❓ not known' : renderImpacts(plan.summary)}\n\nFrom ${escapeMarkdown(from)} to ${escapeMarkdown(to)}.\n`;
  const verdict =
    policy?.verdict === 'refused' ? `\n**The policy refuses ${policy.refused.length} of them.**\n` : '';
  const failed = failures.map(
    ({ step, message, remedy }) =>
      `- Could not ${escapeMarkdown(step)}: ${escapeMarkdown(message)} ${escapeMarkdown(remedy)}\n`,
  );
  let left = MAX_BYTES - Buffer.byteLength(head + failed.join(''));
  const rows: string[] = [];
  for (const change of plan?.changes ?? []) {
    const row = renderRow(change);
    left -= Buffer.byteLength(row);
    if (left < 0) break;
    rows.push(row);
  }
  const cut = (plan?.changes.length ?? 0) - rows.length;
  const table = rows.length === 0 ? '' : `\n| Impact | What | Why |\n| --- | --- | --- |\n${rows.join('')}`;
  const more = cut === 0 ? '' : `\n… and ${cut} more.\n`;
  return [head, verdict, table, more, failed.length === 0 ? '' : `\n${failed.join('')}`].join('');
}

function renderRow(change: Change): string {
  return `| ${change.impacts.join(', ')} | ${renderMarkdownCode(renderSubject(change))} | ${escapeMarkdown(change.reason)} |\n`;
}
