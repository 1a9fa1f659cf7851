import type { Span } from '../../source/span.ts';
import type { Expression } from '../ast.ts';
import { walk } from '../visit.ts';
import { type PrintContext, spaces } from './print-context.ts';

/**
 * Text of an expression as its author wrote it, which is how the server keeps what it does not take apart. Its lines
 * after the first are moved so that the least indented of them stands at `indent`.
 */
export function carryRaw(node: Expression, indent: number, context: PrintContext): string {
  const text = context.slice(node);
  context.comments.take(node.start, node.end);
  const [first = '', ...rest] = text.split('\n');
  // Moving a text that goes over a line's end would change it.
  if (rest.length === 0 || holdsBrokenString(node, context)) return text;
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
  if (last === undefined || !/^\s*[\]}]/.test(last) || holdsBrokenString(node, context)) return false;
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

export function holdsBrokenString(node: Expression, context: PrintContext): boolean {
  let found = false;
  walk(node, [
    {
      string: (text) => {
        if (text.quote.length === 1 && isMultiline(text, context)) found = true;
      },
    },
  ]);
  return found;
}
