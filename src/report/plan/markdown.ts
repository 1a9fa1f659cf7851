import type { Change } from '../../plan/change.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown, renderMarkdownCode } from '../escape.ts';
import { renderMarkdownFailures } from '../failures.ts';
import { fitRows } from '../fit-rows.ts';
import { listChanges, NARROW, renderListPage, WIDE } from './list-changes.ts';
import type { PlanReport } from './plan-report.ts';
import { renderApproved, renderImpacts, renderSubject, renderUnused } from './wording.ts';

/** In bytes; leaves room beside what else stands in the summary of a run. */
export const MAX_PLAN_BYTES = 430_000;
/** In UTF-16 units: names and sources can be as long as somebody likes. */
const MAX_SUBJECT = 300;
const MAX_REASON = 1_000;
const MAX_NAME = 200;
/** In bytes: for what stands around a plain list. */
const MORE = 120;

/**
 * For the summary of a run. The worst changes come first. What loses data is never cut: where it does not fit with its
 * reasons, it stands there without, then as a plain list, in the end of names that are cut.
 */
export function renderPlanMarkdown({ from, to, plan, policy, failures }: PlanReport): string {
  const changes = plan?.changes ?? [];
  const name = (text: string): string => escapeMarkdown(cutText(text, MAX_NAME));
  const head = [
    `## Plan: ${plan === undefined ? '❓ not known' : renderImpacts(plan.summary)}\n`,
    `From ${name(from)} to ${name(to)}.\n`,
    ...(policy?.verdict === 'refused' ? [`**The policy refuses ${policy.refused.length} of them.**\n`] : []),
    ...(policy?.approvals ?? []).map((one) => `**${name(renderApproved(one))}**\n`),
    ...(policy === undefined || failures.length > 0 ? [] : renderUnused(policy)).map(
      (one) => `${escapeMarkdown(cutText(one, MAX_REASON))}\n`,
    ),
    ...(failures.length === 0 ? [] : [renderMarkdownFailures(failures)]),
  ].join('\n');
  const left = MAX_PLAN_BYTES - Buffer.byteLength(head);
  const losses = changes.filter(({ impacts }) => impacts.includes('destructive'));
  const full = changes.map(renderRow);
  const short = losses.map(renderShortRow);
  const isRoomy = (rows: readonly string[]): boolean => fitRows(rows, left).cut === 0;
  if (!isRoomy(full.slice(0, losses.length)) && !isRoomy(short)) {
    return [head, renderLossList(losses, left, changes.length)].join('\n');
  }
  const rows = isRoomy(full.slice(0, losses.length)) ? full : [...short, ...full.slice(losses.length)];
  const { kept, cut } = fitRows(rows, left);
  const table = kept.length === 0 ? [] : [`| Impact | What | Why |\n| --- | --- | --- |\n${kept.join('')}`];
  return [head, ...table, ...(cut === 0 ? [] : [`… and ${cut} more.\n`])].join('\n');
}

function renderLossList(losses: readonly Change[], room: number, changes: number): string {
  const most = room - MORE;
  const wide = renderListPage(listChanges(losses, WIDE), most);
  const { text, count } =
    wide.count === losses.length ? wide : renderListPage(listChanges(losses, NARROW), most);
  return `What loses data:\n\n${text}${changes === count ? '' : `\n… and ${changes - count} more.\n`}`;
}

function renderRow(change: Change): string {
  const subject = renderMarkdownCode(cutText(renderSubject(change), MAX_SUBJECT));
  return `| ${change.impacts.join(', ')} | ${subject} | ${escapeMarkdown(cutText(change.reason, MAX_REASON))} |\n`;
}

function renderShortRow(change: Change): string {
  return `| ${change.impacts.join(', ')} | ${renderMarkdownCode(cutText(renderSubject(change), MAX_NAME / 2))} | |\n`;
}
