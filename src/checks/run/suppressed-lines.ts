import type { Node } from '../../language/ast.ts';
import type { ParsedFile } from '../../language/parse.ts';
import { type NodeOf, walk } from '../../language/visit.ts';
import { LineIndex } from '../../source/source-file.ts';
import type { Suppression } from './suppression.ts';

/** 1-based, both ends included. */
export interface Lines {
  readonly from: number;
  readonly to: number;
}

/**
 * The lines that the suppressions of a file are about: the next one that holds code, with all that belongs to what
 * begins there. Xano keeps comments above statements only, so one there has to reach the statement's arguments; it
 * does not reach the statements within.
 */
export function findSuppressedLines(
  { file, documents }: ParsedFile,
  suppressions: readonly Suppression[],
): ReadonlyMap<Suppression, Lines> {
  const index = new LineIndex(file.text);
  const ends = new Map<number, number>();
  const note = (node: Node, end: number): void => {
    const { line, column } = index.position(node.start);
    if (!isFirst(file.text, node.start, column)) return;
    ends.set(line, Math.max(ends.get(line) ?? line, index.position(Math.max(node.start, end - 1)).line));
  };
  for (const document of documents) {
    walk(document, [
      {
        statement: (node) => note(node, findOwnEnd(node, file.text)),
        assignment: (node) => note(node, node.end),
        field: (node) => note(node, node.end),
      },
    ]);
  }
  // From the last one up: comments that stand one below the other all lead to the same line.
  let below = { line: Number.POSITIVE_INFINITY, code: 0 };
  return new Map(
    suppressions.toReversed().map((suppression) => {
      const { line } = index.position(suppression.at.end);
      below = { line, code: findNextCode(index, line, below) };
      const from = below.code;
      return [suppression, { from, to: ends.get(from) ?? from }];
    }),
  );
}

/** Deeper than anybody indents; what stands that far to the right is not looked at. */
const MOST_BLANKS = 1000;

function isFirst(text: string, at: number, column: number): boolean {
  return column <= MOST_BLANKS && text.slice(at - column + 1, at).trim() === '';
}

/** Where the first statement within begins, else where it ends. */
function findOwnEnd(statement: NodeOf<'statement'>, text: string): number {
  const inner = statement.body?.entries.find(({ type }) => type === 'statement');
  if (inner === undefined) return statement.end;
  return statement.start + text.slice(statement.start, inner.start).trimEnd().length;
}

/** @param known a line further down, and what was found for it */
function findNextCode(
  index: LineIndex,
  after: number,
  known: { readonly line: number; readonly code: number },
): number {
  for (let line = after + 1; line <= index.lineCount; line += 1) {
    if (line === known.line && known.code > line) return known.code;
    const text = index.lineText(line).trim();
    if (text !== '' && !text.startsWith('//')) return line;
  }
  return after + 1;
}
