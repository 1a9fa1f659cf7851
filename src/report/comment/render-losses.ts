import type { Change } from '../../plan/change.ts';
import { cutText } from '../cut-text.ts';
import { escapeMarkdown, escapeTerminalLine, renderMarkdownCode } from '../escape.ts';
import { fitRows } from '../fit-rows.ts';
import { renderSubject } from '../plan/wording.ts';

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
  return `${table}${cut === 0 ? '' : `\n… and ${cut.toLocaleString('en-US')} more: the page of the run has them.\n`}`;
}

/**
 * Changes that nobody may overlook: where they do not fit with their reasons, they stand there without, then as a plain
 * list. Only names without end make one of them go, and then it is counted.
 */
export function renderLosses(changes: readonly Change[], room: number): string {
  const full = changes.map(renderRow);
  if (fitRows(full, room - HEAD.length).cut === 0) return renderTable(full);
  const short = changes.map(renderShortRow);
  if (fitRows(short, room - HEAD.length).cut === 0) return renderTable(short);
  const list = renderList(changes);
  return Buffer.byteLength(list) <= room ? list : renderChanges(changes, room);
}

function renderTable(rows: readonly string[]): string {
  return rows.length === 0 ? '' : `${HEAD}${rows.join('')}`;
}

function renderRow(change: Change): string {
  const rows = change.rows === undefined ? '' : ` ${change.rows.toLocaleString('en-US')} rows in the table.`;
  const why = escapeMarkdown(cutText(change.reason, MAX_REASON));
  return `| ${change.impacts.join(', ')} | ${renderMarkdownCode(cutText(renderSubject(change), MAX_SUBJECT))} | ${why}${rows} |\n`;
}

function renderShortRow(change: Change): string {
  return `| ${change.impact} | ${escapeMarkdown(cutText(renderSubject(change), MAX_SHORT))} | |\n`;
}

const SIGNS = { added: '+', removed: '-', changed: '~' } as const satisfies Record<Change['change'], string>;

/** As code, in which nothing has to be escaped: the least that a name can take. */
function renderList(changes: readonly Change[]): string {
  const groups = new Map<string, string[]>();
  for (const change of changes) {
    const { kind, name, verb } = change.object;
    const key = `${SIGNS[change.change]} ${clip(kind)}${change.path === '' ? '' : ` ${clip(change.path)}`}`;
    const item = clip(verb === undefined ? name : `${name} ${verb}`);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const lines = [...groups].map(([key, items]) => `${key}: ${items.join(', ')}`);
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text}\n${fence}\n`;
}

function clip(text: string): string {
  return escapeTerminalLine(cutText(text, MAX_SHORT));
}
