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
  const { offset, expected, tooDeep } = trace(text.slice(piece.start, piece.end));
  const at = piece.start + offset;
  if (tooDeep) return describeTooDeep(text, at);
  // A quote that is missing earlier turns texts and code around: then the parse stops before the quote left over.
  if (piece.unclosedText !== undefined && at >= piece.unclosedText) {
    return describeUnclosedText(piece.unclosedText, piece.longText);
  }
  const found = findTokenAt(text, at, piece.end);
  const hint = findHint({ text: text.slice(0, piece.end), at, pieceStart: piece.start, expected });
  if (hint !== undefined) {
    return { check: 'syntax-error', message: hint.message, help: hint.help, ...hint.span };
  }
  const opener = expected.includes('"}"') ? resolveOpener(text, piece.start, found.start) : undefined;
  if (opener !== undefined && found.start === found.end) return describeUnclosed(opener);
  return { check: 'syntax-error', message: describeExpected(text, found, expected, opener), ...found };
}

function describeUnclosedText(unclosed: number, long: number | undefined): SyntaxProblem {
  const suspect = long !== undefined && long < unclosed ? long : undefined;
  const start = suspect ?? unclosed;
  return {
    check: 'unclosed-text',
    message:
      suspect === undefined
        ? 'This text is opened here and never closed.'
        : 'This text runs over lines, and a quote is left over after it: its own closing quote seems to be missing.',
    help: 'Close it with the same quotes.',
    start,
    end: start + 1,
  };
}

function describeUnclosed({ name, start, end }: Opener): SyntaxProblem {
  return {
    check: 'syntax-error',
    message: `The braces of ${name} are opened here and never closed.`,
    help: 'Add the "}" that is missing.',
    start,
    end,
  };
}

/** @param at where nesting, of brackets or of operators and names, passes what is read */
export function describeTooDeep(text: string, at: number): SyntaxProblem {
  return {
    check: 'nested-too-deep',
    message: 'This is nested too deep to be read.',
    help: 'Move the inner part into a function or a variable of its own.',
    ...findTokenAt(text, at, text.length),
  };
}

function describeExpected(
  text: string,
  found: Span,
  expected: readonly string[],
  opener: Opener | undefined,
): string {
  const what = found.end > found.start ? quote(text.slice(found.start, found.end)) : 'the end of the text';
  const words = [...new Set(expected.map(wordExpected))].filter((word) => word !== '');
  const value = words.includes('a time');
  const named = value ? ['a value', ...words.filter((word) => !PRIMARIES.has(word))] : words;
  const ordered = named.sort((one, other) => Number(CLOSERS.has(other)) - Number(CLOSERS.has(one)));
  const list = ordered.length > 4 ? [...ordered.slice(0, 4), 'something else'] : ordered;
  const wanted = joinWords(
    list.map((word) =>
      word === '`}`' && opener !== undefined ? `\`}\` to close ${opener.name} on line ${opener.line}` : word,
    ),
  );
  return wanted === '' ? `Did not expect ${what} here.` : `Expected ${wanted}, but found ${what}.`;
}

const CLOSERS: ReadonlySet<string> = new Set(['`}`', '`]`', '`)`']);
/** What values can begin with: too many to list. `a time` is among them and nowhere else. */
const PRIMARIES: ReadonlySet<string> = new Set([
  ...['a text', 'a time', 'a number', 'a variable', 'a name', 'a type', 'a value'],
  ...['`!`', '`[`', '`(`', '`` ` ``', '`` ``` ``'],
]);

function quote(found: string): string {
  return /^["']./.test(found) ? found : `"${found}"`;
}

function wordExpected(expected: string): string {
  if (expected === 'a blank') return '';
  if (!/^".+"$/.test(expected)) return expected;
  const sign = expected.slice(1, -1);
  return sign.includes('`') ? `\`\` ${sign} \`\`` : `\`${sign}\``;
}

function joinWords(words: readonly string[]): string {
  const last = words.at(-1);
  return words.length > 1 ? `${words.slice(0, -1).join(', ')} or ${last}` : (last ?? '');
}

/** The word, number, text or sign that stands at an offset; empty at the end. Blanks before it are skipped. */
function findTokenAt(text: string, at: number, end: number): Span {
  const match = /(?:\s|\/\/[^\n]*)*([\p{L}\d_$][\p{L}\d_]*|"[^"\n]*"|'[^'\n]*'|[^\s])?/uy;
  match.lastIndex = at;
  const token = match.exec(text)?.[1] ?? '';
  const tokenEnd = Math.min(match.lastIndex, end);
  return token === '' || tokenEnd <= at
    ? { start: Math.min(at, end), end: Math.min(at, end) }
    : { start: tokenEnd - token.length, end: tokenEnd };
}

interface Opener extends Span {
  /** The first word of its line, in quotes. */
  readonly name: string;
  readonly line: number;
}

/**
 * The innermost brace that is still open. When the text is indented and some brace was closed by one that stands
 * further left than its own line, that brace is more likely the one that was left open.
 */
function resolveOpener(text: string, from: number, to: number): Opener | undefined {
  const open: number[] = [];
  let misaligned: number | undefined;
  const token =
    /"""[\s\S]*?"""|'''[\s\S]*?'''|```[\s\S]*?```|"(?:[^"\\]|\\[\s\S])*"|'(?:[^'\\]|\\[\s\S])*'|`(?:[^`\\]|\\[\s\S])*`|\/\/[^\n]*|[{}]/g;
  for (const match of text.slice(from, to).matchAll(token)) {
    const at = from + match.index;
    if (match[0] === '{') open.push(at);
    else if (match[0] === '}') {
      const opened = open.pop();
      if (opened === undefined || misaligned !== undefined) continue;
      if (startsLine(text, at) && findIndent(text, at) < findIndent(text, opened)) misaligned = opened;
    }
  }
  const innermost = open.at(-1);
  const at = to === text.length || text.slice(to).trim() === '' ? (misaligned ?? innermost) : innermost;
  if (innermost === undefined || at === undefined) return undefined;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const word = /[\p{L}_][\p{L}\d_.]*/u.exec(text.slice(lineStart, at))?.[0];
  const line = text.slice(0, at).split('\n').length;
  return { name: word === undefined ? 'the brace' : `"${word}"`, line, start: at, end: at + 1 };
}

function startsLine(text: string, at: number): boolean {
  return /^[ \t]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

function findIndent(text: string, at: number): number {
  const lineStart = text.lastIndexOf('\n', at) + 1;
  return /^[ \t]*/.exec(text.slice(lineStart, at))?.[0].length ?? 0;
}
