import type { Span } from '../../source/span.ts';
import type { Expression, Node } from '../ast.ts';
import { findTexts } from '../find-texts.ts';
import { decodeString } from '../string-literal.ts';
import { walk } from '../visit.ts';
import { type PrintContext, spaces } from './print-context.ts';

/**
 * Text of an expression as its author wrote it, which is how the server keeps what it does not take apart. Its lines
 * after the first are moved so that the least indented of them stands at `indent`.
 */
export function carryRaw(node: Node, indent: number, context: PrintContext): string {
  return carryAll([node], node, indent, context);
}

/** @param place from the first of the nodes to the last */
export function carryAll(nodes: readonly Node[], place: Span, indent: number, context: PrintContext): string {
  const text = context.slice(place);
  context.comments.take(place.start, place.end);
  const [first = '', ...rest] = text.split('\n');
  // Moving a text that goes over a line's end would change it.
  if (rest.length === 0 || nodes.some((node) => holdsBrokenText(node, context))) return text;
  return [first, ...shiftLines(rest, indent)].join('\n');
}

export function shiftLines(lines: readonly string[], indent: number): readonly string[] {
  const untabbed = lines.map(expandTabs);
  const least = Math.min(...untabbed.filter((line) => line.trim() !== '').map(measureIndent));
  return untabbed.map((line) => `${spaces(indent)}${line.slice(least)}`);
}

/**
 * Whether an object or array over several lines is laid out on purpose: the inside deeper than the closing bracket,
 * which stands on its own. Otherwise its layout was lost, and is made anew.
 */
export function isLaidOut(node: Expression, context: PrintContext): boolean {
  const lines = context.slice(node).split('\n').slice(1).map(expandTabs);
  const last = lines.at(-1);
  if (last === undefined || !/^\s*[\]}]/.test(last) || holdsBrokenText(node, context)) return false;
  const closing = measureIndent(last);
  return lines.slice(0, -1).every((line) => line.trim() === '' || measureIndent(line) > closing);
}

export function isMultiline(place: Span, context: PrintContext): boolean {
  return context.slice(place).includes('\n');
}

function expandTabs(line: string): string {
  return line.replace(/^[ \t]+/, (blanks) => blanks.replaceAll('\t', '  '));
}

function measureIndent(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether it holds a text over a line's end that would be another one on lines that are moved. */
export function holdsBrokenText(node: Node, context: PrintContext): boolean {
  return findTexts(node).some((place) => {
    const raw = context.slice(place);
    return raw.includes('\n') && !isMovable(raw);
  });
}

/** Backticks and most triple quotes drop the indent that their lines share; a tab in it would become blanks. */
function isMovable(raw: string): boolean {
  if (raw.startsWith('`')) return true;
  const isTriple = raw.startsWith('"""') || raw.startsWith("'''");
  return isTriple && !/\n *\t/.test(raw) && decodeString(raw.replaceAll('\n', '\n ')) === decodeString(raw);
}

/**
 * Whether it holds backticks within backticks, or with nothing between them. Which of them belong together, only the text
 * from the first to the last tells: anything added or taken away may join them in another way.
 */
export function isTangled(node: Node, context: PrintContext): boolean {
  if (!context.slice(node).includes('`')) return false;
  let found = false;
  walk(node, [
    {
      template: ({ text }, ancestors) => {
        if (text?.trim() === '' || ancestors.some(({ type }) => type === 'template')) found = true;
      },
    },
  ]);
  return found;
}
