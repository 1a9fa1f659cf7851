import pc from 'picocolors';
import { escapeTerminalLine } from '../escape.ts';
import { renderFailure } from '../failures.ts';
import { renderSubject, renderTexts } from '../plan/wording.ts';
import type { DriftReport } from './drift-report.ts';
import { renderObject, renderState, renderVerdict } from './wording.ts';

/** Which objects differ and who is ahead, then what differs. */
export function renderDriftText(report: DriftReport, { color }: { readonly color: boolean }): string {
  const colors = pc.createColors(color);
  const { target, objects, changes, failures, staleIgnores, verdict, deployedAt } = report;
  const since = deployedAt === undefined ? 'no deployment is recorded' : `deployed ${deployedAt}`;
  const paint = verdict === 'none' ? colors.green : colors.red;
  const lines = [
    `${colors.bold(escapeTerminalLine(target))} ${colors.dim(`(${since})`)}`,
    ...objects.map((object) => `  ${escapeTerminalLine(`${renderObject(object)}: ${renderState(object)}`)}`),
    ...changes.flatMap((change) => [
      colors.dim(`    ${escapeTerminalLine(renderSubject(change))}`),
      ...renderTexts(change).map((text) => `      ${escapeTerminalLine(text)}`),
    ]),
    ...staleIgnores.map(({ object }) =>
      colors.yellow(`  The ignore for ${escapeTerminalLine(object)} no longer holds: remove it.`),
    ),
    ...failures.map((failure) => renderFailure(failure, colors)),
    paint(renderVerdict(report)),
  ];
  return `${lines.join('\n')}\n`;
}
