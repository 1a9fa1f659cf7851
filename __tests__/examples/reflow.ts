import type { Block, Node } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { forEachChild } from '../../src/language/visit.ts';
import type { Span } from '../../src/source/span.ts';

export interface Layout {
  /** One step of indent. */
  readonly indent: string;
  readonly lineEnd: '\n' | '\r\n';
  /** Between the entries of lists and objects: as it comes, each in a line, or all in one. */
  readonly entries: 'mixed' | 'open' | 'closed';
  /** Empty lines and comments are put in by this; the same seed gives the same text. */
  readonly seed: number;
}

/** Lays a source out anew: another text with the same meaning. Texts and comments keep their words. */
export function reflow(path: string, text: string, layout: Layout): string {
  const { documents } = parseFile({ path, text });
  const edits: Edit[] = [];
  const random = createRandom(layout.seed);
  for (const document of documents) collectEdits(document, 0, { text, layout, random, edits });
  edits.sort((a, b) => a.start - b.start);
  let done = 0;
  let result = random() < 0.5 ? '' : '\n// Laid out anew\n';
  for (const edit of edits) {
    result += text.slice(done, edit.start) + edit.text;
    done = edit.end;
  }
  result += text.slice(done).trimEnd() + (random() < 0.5 ? '\n' : '');
  return result.replaceAll('\n', layout.lineEnd);
}

interface Edit extends Span {
  readonly text: string;
}

interface Work {
  readonly text: string;
  readonly layout: Layout;
  readonly random: () => number;
  readonly edits: Edit[];
}

function collectEdits(node: Node, depth: number, work: Work): void {
  let inner = depth;
  if (node.type === 'block') {
    editBlock(node, node.entries, depth, work);
    inner += 1;
  } else if (node.type === 'field-list') {
    const open = work.text.indexOf('{', node.keyword.end);
    if (open !== -1 && open < node.end) editBlock({ start: open, end: node.end }, node.fields, depth, work);
    inner += 1;
  } else if (node.type === 'object' && node.fieldLists.length === 0) {
    editList(node, node.pairs, depth, work);
    inner += 1;
  } else if (node.type === 'array') {
    editList(node, node.items, depth, work);
    inner += 1;
  } else if (node.type === 'pair') {
    const gap = work.random() < 0.5 ? ': ' : ' : ';
    work.edits.push({ start: node.key.end, end: node.value.start, text: gap });
  } else if (node.type === 'filtered' && node.base !== undefined) {
    let end = node.base.end;
    for (const filter of node.filters) {
      // Only what stood in lines of its own may: a chain in a condition is not broken.
      const wasOpen = work.text.slice(end, filter.start).includes('\n');
      const opens = wasOpen && work.random() < 0.5;
      work.edits.push({ start: end, end: filter.start, text: opens ? `\n${indent(depth + 1, work)}` : '' });
      end = filter.end;
    }
  }
  forEachChild(node, (child) => collectEdits(child, inner, work));
}

/** Statements, clauses and fields stand in lines of their own, but for those that did not. */
function editBlock(
  braces: Span,
  entries: Block['entries'] | readonly Span[],
  depth: number,
  work: Work,
): void {
  const { text, random } = work;
  const [only, ...others] = entries;
  const isShort =
    only !== undefined && others.length === 0 && !text.slice(only.start, only.end).includes('\n');
  const gaps = findGaps(braces, entries);
  const hasComment = gaps.some((gap) => text.slice(gap.start, gap.end).includes('//'));
  if (isShort && !hasComment && work.layout.entries !== 'open' && random() < 0.5) {
    for (const gap of gaps) work.edits.push({ ...gap, text: ' ' });
    return;
  }
  for (const [index, gap] of gaps.entries()) {
    const old = text.slice(gap.start, gap.end);
    const isEnd = index === gaps.length - 1;
    const isBetween = index > 0 && !isEnd;
    // `} else {` in one line means something else than in two.
    if (isBetween && !old.includes('\n')) continue;
    const comments = old.match(/\/\/[^\n]*/g) ?? [];
    const added = random() < 0.2 ? ['// Another thought: "quoted", {braced} and `ticked`'] : [];
    const lines = [...added, ...comments].map((comment) => `${indent(depth + 1, work)}${comment}`);
    const empty = isBetween && random() < 0.5 ? ['   '] : [];
    const last = indent(isEnd ? depth : depth + 1, work);
    work.edits.push({ ...gap, text: ['', ...empty, ...lines, last].join('\n') });
  }
}

/** Entries of objects and lists are parted by commas or by lines. */
function editList(brackets: Span, entries: readonly Span[], depth: number, work: Work): void {
  const { entries: style } = work.layout;
  if (entries.length === 0) return;
  const opens = style === 'open' || (style === 'mixed' && work.random() < 0.5);
  const gaps = findGaps(brackets, entries);
  for (const [index, gap] of gaps.entries()) {
    const isEnd = index === gaps.length - 1;
    const isBetween = index > 0 && !isEnd;
    const line = `\n${indent(isEnd ? depth : depth + 1, work)}`;
    const comma = isBetween && (!opens || work.random() < 0.5) ? ',' : '';
    work.edits.push({ ...gap, text: comma + (opens ? line : isBetween ? ' ' : '') });
  }
}

/** What stands between a bracket and the first entry, between entries, and before the closing bracket. */
function findGaps(brackets: Span, entries: readonly Span[]): readonly Span[] {
  const starts = [brackets.start + 1, ...entries.map(({ end }) => end)];
  const ends = [...entries.map(({ start }) => start), brackets.end - 1];
  return starts.map((start, index) => ({ start, end: ends[index] ?? start }));
}

function indent(depth: number, { layout }: Work): string {
  return layout.indent.repeat(depth);
}

/** A small generator of numbers from 0 to 1: the same seed gives the same ones on every machine. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
