import type { Cause } from '../../edits/find-causes.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown, renderMarkdownCode } from '../escape.ts';
import { fitRows } from '../fit-rows.ts';
import type { ValidationReport } from '../run-report.ts';
import { joinRoot, renderCount, renderMessage } from '../wording.ts';

/** In UTF-16 units. */
const MAX_PLACE = 200;
const MAX_MESSAGE = 600;
const HEAD = '| | Where | What |\n| --- | --- | --- |\n';
/** For the line that counts what is left out. */
const MORE = 120;

/** Findings as rows of a table, each cause once and the worst first; what does not fit is counted. */
export function renderCauses({ causes, root }: ValidationReport, room: number): string {
  if (causes.length === 0) return '';
  const rows = causes.map((cause) => renderRow(cause, root));
  const { kept, cut } = fitRows(rows, room - HEAD.length - MORE);
  const left = causes.slice(kept.length).reduce((sum, { places }) => sum + places.length, 0);
  const more =
    cut === 0 ? '' : `\n… and ${renderCount(left, 'finding')} more: the page of the run has them.\n`;
  return `${kept.length === 0 ? '' : `${HEAD}${kept.join('')}`}${more}`;
}

function renderRow({ diagnostic, places }: Cause, root: string): string {
  const { severity, file, line, check } = diagnostic;
  const where = renderMarkdownCode(`${cutText(joinRoot(root, file), MAX_PLACE)}:${line}`);
  const times = places.length === 1 ? '' : ` and ${renderCount(places.length - 1, 'place')} more`;
  const what = escapeMarkdown(cutText(renderMessage(diagnostic), MAX_MESSAGE));
  return `| ${severity} | ${where}${times} | ${what} <sub>${check}</sub> |\n`;
}
