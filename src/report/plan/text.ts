import pc from 'picocolors';
import type { Change } from '../../plan/change.ts';
import type { Impact } from '../../plan/impact.ts';
import { escapeTerminalLine } from '../escape.ts';
import { renderFailure } from '../failures.ts';
import { renderCount } from '../wording.ts';
import type { PlanReport } from './plan-report.ts';
import {
  renderAffected,
  renderApproved,
  renderImpacts,
  renderSubject,
  renderTexts,
  renderUnused,
} from './wording.ts';

type Colors = ReturnType<typeof pc.createColors>;

/** How many of those who feel a change are named. */
const MAX_AFFECTED = 5;

/** For people at a terminal: the worst first. */
export function renderPlanText(report: PlanReport, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const { plan, policy, failures } = report;
  const blocks = [
    colors.dim(escapeTerminalLine(`From ${report.from} to ${report.to}`)),
    ...(plan?.changes ?? []).map((change) => renderChange(change, colors)),
    ...renderLeftBehind(report, colors),
    ...failures.map((failure) => renderFailure(failure, colors)),
    plan === undefined
      ? colors.red('What would change is not known.')
      : `${renderImpacts(plan.summary)} ${colors.dim(`(plan ${plan.digest})`)}`,
    ...(policy?.approvals ?? []).map((one) => escapeTerminalLine(renderApproved(one))),
    ...(policy === undefined || failures.length > 0 ? [] : renderUnused(policy))
      .map(escapeTerminalLine)
      .map(colors.dim),
    ...(policy?.verdict === 'refused' ? [renderRefused(policy.refused.length, colors)] : []),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function renderChange(change: Change, colors: Colors): string {
  const head = `${paint(change.impact, colors)(change.impacts.join(', '))} ${colors.bold(escapeTerminalLine(renderSubject(change)))}`;
  const texts = renderTexts(change).map((text) => {
    const line = `    ${escapeTerminalLine(text)}`;
    return text.startsWith('-') ? colors.red(line) : colors.green(line);
  });
  const affects = change.affects ?? [];
  const shown = affects
    .slice(0, MAX_AFFECTED)
    .map((entry) => `    reaches ${escapeTerminalLine(renderAffected(entry))}`);
  const more = affects.length > shown.length ? [`    … and ${affects.length - shown.length} more`] : [];
  const rows = change.rows === undefined ? [] : [`    ${renderCount(change.rows, 'row')} in the table`];
  return [
    head,
    `  ${escapeTerminalLine(change.reason)}`,
    ...texts,
    ...rows,
    ...shown.map(colors.dim),
    ...more.map(colors.dim),
  ].join('\n');
}

function paint(impact: Impact, colors: Colors): (text: string) => string {
  switch (impact) {
    case 'destructive':
      return colors.red;
    case 'exposing':
      return colors.magenta;
    case 'breaking':
      return colors.yellow;
    case 'unknown':
      return colors.cyan;
    case 'safe':
      return colors.green;
    default:
      return impact satisfies never;
  }
}

function renderLeftBehind({ plan }: PlanReport, colors: Colors): readonly string[] {
  const left = plan?.leftBehind ?? [];
  if (left.length === 0) return [];
  const names = left.map(({ kind, name }) => `  ${kind} "${escapeTerminalLine(name)}"`);
  return [[colors.dim('Left behind: not among the files, and nothing deletes them'), ...names].join('\n')];
}

function renderRefused(count: number, colors: Colors): string {
  return `${colors.red(`The policy refuses ${renderCount(count, 'change')}.`)} Somebody has to look at them, and name them under "policy: allow" in xano-ci.yml.`;
}
