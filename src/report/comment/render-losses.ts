import type { Change } from '../../plan/change.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown, renderMarkdownCode } from '../escape.ts';
import { fitRows } from '../fit-rows.ts';
import { type ListedChange, listChanges, renderListPage } from '../plan/list-changes.ts';
import { renderSubject } from '../plan/wording.ts';
import { renderNumber } from '../wording.ts';

/** In UTF-16 units. */
const MAX_SUBJECT = 200;
const MAX_SHORT = 80;
const MAX_REASON = 400;
const HEAD = '| Impact | What | Why |\n| --- | --- | --- |\n';
/** For the line that counts what is left out. */
const MORE = 120;

/** Changes as rows of a table, the first ones first; what does not fit into so many bytes is counted. */
export function renderChanges(changes: readonly Change[], room: number): string {
  if (changes.length === 0) return '';
  const { kept, cut } = fitRows(changes.map(renderRow), room - HEAD.length - MORE);
  const table = kept.length === 0 ? '' : `${HEAD}${kept.join('')}`;
  return `${table}${cut === 0 ? '' : `\n… and ${renderNumber(cut)} more: the page of the run has them.\n`}`;
}

export interface Losses {
  readonly text: string;
  /** What has found no room in the text. */
  readonly left: readonly ListedChange[];
}

/**
 * Changes that nobody may overlook: where they do not fit with their reasons, they stand there without, then as a plain
 * list, and what does not fit into that either is handed on.
 * @param describeLeft where the rest is, in less than a hundred bytes
 */
export function renderLosses(
  changes: readonly Change[],
  room: number,
  describeLeft: (count: number) => string,
): Losses {
  for (const render of [renderRow, renderShortRow]) {
    const table = renderTable(changes, render, room);
    if (table !== undefined) return { text: table, left: [] };
  }
  const listed = listChanges(changes);
  const whole = renderListPage(listed, room);
  if (whole.count === listed.length) return { text: whole.text, left: [] };
  const { text, count } = renderListPage(listed, room - MORE);
  const left = listed.slice(count);
  return { text: `${text}\n${describeLeft(left.length)}\n`, left };
}

/** @returns undefined when it does not fit, as soon as that is known */
function renderTable(
  changes: readonly Change[],
  render: (change: Change) => string,
  room: number,
): string | undefined {
  if (changes.length === 0) return '';
  const rows: string[] = [];
  let left = room - HEAD.length;
  for (const change of changes) {
    const row = render(change);
    left -= Buffer.byteLength(row);
    if (left < 0) return undefined;
    rows.push(row);
  }
  return `${HEAD}${rows.join('')}`;
}

function renderRow(change: Change): string {
  const rows = change.rows === undefined ? '' : ` ${renderNumber(change.rows)} rows in the table.`;
  const why = escapeMarkdown(cutText(change.reason, MAX_REASON));
  return `| ${change.impacts.join(', ')} | ${renderMarkdownCode(cutText(renderSubject(change), MAX_SUBJECT))} | ${why}${rows} |\n`;
}

function renderShortRow(change: Change): string {
  return `| ${change.impact} | ${escapeMarkdown(cutText(renderSubject(change), MAX_SHORT))} | |\n`;
}
