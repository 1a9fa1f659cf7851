import { alignSequence } from '../plan/diff/align-sequence.ts';

interface DiffLine {
  readonly sign: ' ' | '-' | '+';
  readonly text: string;
  /** Positions of the next line of each side, from 0. */
  readonly before: number;
  readonly after: number;
}

/**
 * The change of one text as `git apply` takes it; empty when there is none.
 * @param path of the file, from the folder in which the patch is applied
 * @param context lines shown around each change
 */
export function renderUnifiedDiff(path: string, before: string, after: string, context = 3): string {
  if (before === after) return '';
  const lines = diffLines(splitLines(before), splitLines(after));
  const hunks = findHunks(lines, context).map(([from, to]) => renderHunk(lines.slice(from, to)));
  return `--- ${renderPath(`a/${path}`)}\n+++ ${renderPath(`b/${path}`)}\n${hunks.join('')}`;
}

/** Each with its line end: a file that ends without one has a last line of its own kind. */
function splitLines(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const partners = new Map<number, number>();
  for (const step of alignSequence(before, after, () => false)) {
    if (step.kind === 'same') partners.set(step.before, step.after);
  }
  const lines: DiffLine[] = [];
  let a = 0;
  const addUntil = (end: number, b: number): void => {
    for (; a < end; a++) lines.push({ sign: '+', text: after[a] ?? '', before: b, after: a });
  };
  for (const [b, text] of before.entries()) {
    const partner = partners.get(b);
    if (partner !== undefined) addUntil(partner, b);
    lines.push({ sign: partner === undefined ? '-' : ' ', text, before: b, after: a });
    if (partner !== undefined) a += 1;
  }
  addUntil(after.length, before.length);
  return lines;
}

/** Ranges of lines that hold all changes with what is around them. */
function findHunks(
  lines: readonly DiffLine[],
  context: number,
): readonly (readonly [from: number, to: number])[] {
  const hunks: [number, number][] = [];
  for (const [index, { sign }] of lines.entries()) {
    if (sign === ' ') continue;
    const last = hunks.at(-1);
    if (last !== undefined && index - context <= last[1]) last[1] = index + context + 1;
    else hunks.push([Math.max(0, index - context), index + context + 1]);
  }
  return hunks.map(([from, to]) => [from, Math.min(to, lines.length)]);
}

function renderHunk(lines: readonly DiffLine[]): string {
  const removed = lines.filter(({ sign }) => sign !== '+').length;
  const added = lines.filter(({ sign }) => sign !== '-').length;
  const range = (start: number, count: number): string => `${count === 0 ? start : start + 1},${count}`;
  const [first] = lines;
  const head = `@@ -${range(first?.before ?? 0, removed)} +${range(first?.after ?? 0, added)} @@\n`;
  return `${head}${lines.map(({ sign, text }) => `${sign}${endLine(text)}`).join('')}`;
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n\\ No newline at end of file\n`;
}

/** As git writes names that would otherwise be read as something else. */
function renderPath(path: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names may hold them.
  if (!/[\u0000-\u001f"\\\u007f]/.test(path)) return path.includes(' ') ? `${path}\t` : path;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: names may hold them.
  const quoted = path.replace(/[\u0000-\u001f"\\\u007f]/g, (character) =>
    /["\\]/.test(character) ? `\\${character}` : `\\${character.charCodeAt(0).toString(8).padStart(3, '0')}`,
  );
  return `"${quoted}"`;
}
