import type { Span } from '../../source/span.ts';
import { parse } from '../generated/parser.js';
import type { SyntaxFix, SyntaxProblem } from '../syntax-problem.ts';
import { FOREIGN_TEXT } from './foreign-text.ts';
import type { HintRule } from './hint-rule.ts';
import { STATEMENTS_AND_BLOCKS } from './statements.ts';
import { VALUES } from './values.ts';
import { VARIABLES } from './variables.ts';

/** Where a parse stopped, and what could have stood there. */
interface Stop {
  readonly text: string;
  readonly at: number;
  readonly pieceStart: number;
  readonly expected: readonly string[];
}

/** The first row that fits is told. */
const HINTS: readonly HintRule[] = [...FOREIGN_TEXT, ...VARIABLES, ...STATEMENTS_AND_BLOCKS, ...VALUES];

/** Says what was probably meant, when a text looks like another language at the place where the parse stopped. */
export function findHint({ text, at, pieceStart, expected }: Stop): SyntaxProblem | undefined {
  const blanks = /\s*/y;
  blanks.lastIndex = at;
  blanks.exec(text);
  const start = blanks.lastIndex;
  const line = findLine(text, start, pieceStart);
  const before = text.slice(line.start, start);
  for (const rule of HINTS) {
    rule.found.lastIndex = start;
    const found = rule.found.exec(text);
    const earlier = rule.before?.exec(before);
    if (found === null || earlier === null) continue;
    if (rule.expected !== undefined && !expected.includes(rule.expected)) continue;
    const group = earlier?.[1];
    const from =
      earlier !== undefined && group !== undefined && group !== ''
        ? { start: line.start + earlier.index + earlier[0].lastIndexOf(group), length: group.length }
        : { start, length: found[0].length };
    const first = rule.fromLineStart === true ? start - before.trimStart().length : from.start;
    const span = { start: first, end: from.start + from.length };
    const fix = buildFix(rule, text, span, line);
    const { check = 'syntax-error', message, help } = rule;
    return { check, message, help, ...span, ...(fix === undefined ? {} : { fix }) };
  }
  return undefined;
}

function findLine(text: string, at: number, pieceStart: number): Span {
  const start = Math.max(pieceStart, text.lastIndexOf('\n', at - 1) + 1);
  const end = text.indexOf('\n', at);
  const stop = end === -1 ? text.length : end;
  return { start, end: text.charAt(stop - 1) === '\r' ? stop - 1 : stop };
}

function buildFix({ fix }: HintRule, text: string, underlined: Span, line: Span): SyntaxFix | undefined {
  if (fix === undefined) return undefined;
  if ('text' in fix) {
    const written = fix.text(text.slice(underlined.start, underlined.end), text.slice(underlined.end));
    return written === undefined ? undefined : { title: fix.title, ...underlined, text: written };
  }
  const old = text.slice(line.start, line.end);
  if (!fix.line.test(old)) return undefined;
  const written = old.replace(fix.line, fix.becomes);
  return isReadable(written) ? { title: fix.title, ...line, text: written } : undefined;
}

/** Whether statements can be read as such, and not only as part of something longer. */
function isReadable(statements: string): boolean {
  return parse(`function a {\n  stack {\n${statements}\n  }\n}`) !== null;
}
