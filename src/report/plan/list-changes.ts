import type { Change } from '../../plan/change.ts';
import { cutBytes } from '../cut-bytes.ts';
import { cutText } from '../cut-text.ts';
import { escapeTerminalLine } from '../escape.ts';
import { SIGNS } from './wording.ts';

/** One change as a line of a plain list. */
export interface ListedChange {
  /** The line above it, once for all that follow on each other with the same one. */
  readonly head: string | undefined;
  readonly line: string;
}

/** How long the parts of a line may be; in bytes, at most 100. */
interface Widths {
  readonly kind: number;
  readonly name: number;
  readonly path: number;
}

/** A change has at most 210 bytes: 5,000 of them fit into 20 comments, whatever they are called. */
export const WIDE: Widths = { kind: 24, name: 96, path: 80 };
/** At most 82 bytes: 5,000 of them fit onto the page of a run. */
export const NARROW: Widths = { kind: 16, name: 32, path: 28 };

/**
 * Changes as a plain list that leaves nothing out but reasons: the least that they can take. What several have in
 * common, the object or the place within it, stands above them.
 */
export function listChanges(changes: readonly Change[], widths: Widths = WIDE): readonly ListedChange[] {
  const parts = changes.map((change) => readParts(change, widths));
  const isByObject = countGroups(parts, nameObject) <= countGroups(parts, namePlace);
  const groups = new Map<string, Parts[]>();
  for (const part of parts) {
    const key = isByObject && part.path !== '' ? nameObject(part) : namePlace(part);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [part]);
    else group.push(part);
  }
  return [...groups].flatMap(([head, group]) =>
    group.map((part) => {
      if (group.length === 1) return { head: undefined, line: nameAll(part) };
      return { head: `${head}:`, line: `  ${isByObject && part.path !== '' ? part.path : part.name}` };
    }),
  );
}

interface Parts {
  readonly sign: string;
  readonly kind: string;
  readonly name: string;
  readonly path: string;
}

function readParts({ change, object, path }: Change, widths: Widths): Parts {
  const { kind, name, verb, group } = object;
  const clip = (text: string, most: number): string =>
    cutBytes(escapeTerminalLine(cutText(text, most)), most);
  const called = `${name}${verb === undefined ? '' : ` ${verb}`}${group === undefined ? '' : ` in ${group}`}`;
  return {
    sign: SIGNS[change],
    kind: clip(kind, widths.kind),
    name: clip(called, widths.name),
    path: clip(path, widths.path),
  };
}

function countGroups(parts: readonly Parts[], nameGroup: (part: Parts) => string): number {
  return new Set(parts.filter(({ path }) => path !== '').map(nameGroup)).size;
}

function nameObject({ sign, kind, name }: Parts): string {
  return `${sign} ${kind} ${name}`;
}

function namePlace({ sign, kind, path }: Parts): string {
  return path === '' ? `${sign} ${kind}` : `${sign} ${path} of ${kind}`;
}

function nameAll(part: Parts): string {
  return part.path === '' ? nameObject(part) : `${nameObject(part)} ${part.path}`;
}

/** In bytes: a fence that no name can end, above and below. */
const FENCE_ROOM = 220;

/** The first of a list as one block of code, in which nothing has to be escaped, and how many have found room in it. */
export function renderListPage(
  listed: readonly ListedChange[],
  room: number,
): { readonly text: string; readonly count: number } {
  const lines: string[] = [];
  let left = room - FENCE_ROOM;
  let head: string | undefined;
  let count = 0;
  for (const entry of listed) {
    const own = entry.head === undefined || entry.head === head ? [entry.line] : [entry.head, entry.line];
    left -= own.reduce((sum, line) => sum + Buffer.byteLength(line) + 1, 0);
    if (left < 0) break;
    lines.push(...own);
    head = entry.head;
    count += 1;
  }
  if (count === 0) return { text: '', count };
  const text = lines.join('\n');
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return { text: `${fence}text\n${text}\n${fence}\n`, count };
}
