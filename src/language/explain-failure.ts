import type { Span } from '../source/span.ts';
import { trace } from './generated/parser.js';
import type { Piece } from './scan.ts';
import { findHint } from './syntax-hints.ts';
import type { SyntaxProblem } from './syntax-problem.ts';

/** Says in plain words why a piece of a file does not parse. Only called for pieces that do not. */
export function explainFailure(text: string, piece: Piece): SyntaxProblem {
  if (piece.templateTag !== undefined) {
    return {
      check: 'template-placeholder',
      message:
        'This is a template: it has tags between braces outside of texts, so it cannot be checked as XanoScript.',
      help: 'Check the files that are made from it, or leave it out with "ignores" in xano-ci.yml.',
      ...piece.templateTag,
    };
  }
  if (piece.unclosedText !== undefined) {
    const message = 'This text is opened here and never closed.';
    return {
      check: 'unclosed-text',
      message,
      help: 'Close it with the same quotes.',
      start: piece.unclosedText,
      end: piece.unclosedText + 1,
    };
  }
  const { offset, expected } = trace(text.slice(piece.start, piece.end));
  const at = piece.start + offset;
  const found = findTokenAt(text, at, piece.end);
  const hint = findHint({ text, at, pieceStart: piece.start });
  const message = hint?.message ?? describeExpected(text, piece, found, expected);
  const help = hint?.help;
  return {
    check: 'syntax-error',
    message,
    ...(help === undefined ? {} : { help }),
    ...(hint?.span ?? found),
  };
}

function describeExpected(text: string, piece: Piece, found: Span, expected: readonly string[]): string {
  const what = found.end > found.start ? `"${text.slice(found.start, found.end)}"` : 'the end of the text';
  const opener = expected.includes('"}"') ? findOpener(text, piece.start, found.start) : undefined;
  const words = [...new Set(expected.map(wordExpected))].filter((word) => word !== '');
  const list = words.length > 4 ? [...words.slice(0, 4), 'something else'] : words;
  const wanted = joinWords(
    opener === undefined
      ? list
      : [`\`}\` to close ${opener}`, ...list.filter((word) => word !== '`}`')].slice(0, 4),
  );
  return wanted === '' ? `Did not expect ${what} here.` : `Expected ${wanted}, but found ${what}.`;
}

function wordExpected(expected: string): string {
  if (expected === 'a blank') return '';
  return expected.startsWith('"') ? `\`${expected.slice(1, -1)}\`` : expected;
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : (last ?? '');
}

/** The word, number or sign that stands at an offset; empty at the end. Blanks before it are skipped. */
function findTokenAt(text: string, at: number, end: number): Span {
  const match = /(?:\s|\/\/[^\n]*)*([\p{L}_$][\p{L}\d_]*|\d+|[^\s])?/uy;
  match.lastIndex = at;
  const token = match.exec(text)?.[1] ?? '';
  const tokenEnd = Math.min(match.lastIndex, end);
  return token === '' || tokenEnd <= at
    ? { start: Math.min(at, end), end: Math.min(at, end) }
    : { start: tokenEnd - token.length, end: tokenEnd };
}

/** Names the innermost brace that is still open: the first word of its line, and the line. */
function findOpener(text: string, from: number, to: number): string | undefined {
  const open: number[] = [];
  const token =
    /"""[\s\S]*?"""|'''[\s\S]*?'''|```[\s\S]*?```|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|[{}]/g;
  for (const match of text.slice(from, to).matchAll(token)) {
    if (match[0] === '{') open.push(from + match.index);
    else if (match[0] === '}') open.pop();
  }
  const at = open.at(-1);
  if (at === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const word = /[\p{L}_][\p{L}\d_.]*/u.exec(text.slice(lineStart, at))?.[0];
  const line = text.slice(0, at).split('\n').length;
  return word === undefined ? `the brace on line ${line}` : `"${word}" on line ${line}`;
}
