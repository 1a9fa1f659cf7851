import { compareText, type Fix, type TextEdit } from '../source/diagnostic.ts';

/** Whole lines of a file, and what stands there instead. */
export interface LineReplacement {
  readonly file: string;
  /** 1-based, the last one included. */
  readonly startLine: number;
  readonly endLine: number;
  /** Without line ends; none when the lines go. */
  readonly lines: readonly string[];
}

/**
 * A fix as whole lines.
 * @param lineText a line of a file, 1-based, without its end
 * @returns undefined for a fix in several files, or one whose edits overlap
 */
export function replaceLines(
  { edits }: Fix,
  lineText: (file: string, line: number) => string,
): LineReplacement | undefined {
  const [first] = edits;
  if (first === undefined || edits.some(({ file }) => compareText(file, first.file) !== 0)) return undefined;
  const { file } = first;
  const sorted = edits.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const startLine = Math.min(...edits.map(({ line }) => line));
  const endLine = Math.max(...edits.map(findLastLine));
  const before: string[] = [];
  for (let line = startLine; line <= Math.max(endLine, ...edits.map((edit) => edit.endLine)); line += 1) {
    before.push(lineText(file, line));
  }
  let text = '';
  let at = { line: startLine, column: 1 };
  for (const edit of sorted) {
    if (edit.line < at.line || (edit.line === at.line && edit.column < at.column)) return undefined;
    text += slice(before, startLine, at, edit) + edit.text;
    at = { line: edit.endLine, column: edit.endColumn };
  }
  if (at.line > endLine) {
    // The edit ends where the next line begins: that line stays, and so does the line end before it.
    if (text !== '' && !text.endsWith('\n')) return undefined;
    return { file, startLine, endLine, lines: text.split(/\r?\n/).slice(0, -1) };
  }
  text += slice(before, startLine, at, {
    line: endLine,
    column: (before.at(endLine - startLine) ?? '').length + 1,
  });
  return { file, startLine, endLine, lines: text.split(/\r?\n/) };
}

/** A place that ends before the first character of a line does not touch that line. */
function findLastLine({ line, endLine, endColumn }: TextEdit): number {
  return endColumn === 1 && endLine > line ? endLine - 1 : endLine;
}

interface Position {
  readonly line: number;
  readonly column: number;
}

function slice(lines: readonly string[], first: number, from: Position, to: Position): string {
  const textOf = (line: number): string => lines[line - first] ?? '';
  if (from.line === to.line) return textOf(from.line).slice(from.column - 1, to.column - 1);
  const between = lines.slice(from.line - first + 1, to.line - first);
  return [textOf(from.line).slice(from.column - 1), ...between, textOf(to.line).slice(0, to.column - 1)].join(
    '\n',
  );
}
