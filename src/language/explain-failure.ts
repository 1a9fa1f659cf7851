import type { LineIndex } from '../source/source-file.ts';
import type { Span } from '../source/span.ts';
import { findHint } from './hints/find-hint.ts';
import type { Stop } from './recovery/stop.ts';
import { UNSEEN } from './recovery/unseen.ts';
import type { SyntaxProblem } from './syntax-problem.ts';
import { FOREIGN_KINDS } from './vocabulary/foreign-words.ts';

/** A template is no XanoScript, and nothing more is said about it. */
export function describeTemplate(tag: Span): SyntaxProblem {
  return {
    check: 'template-placeholder',
    message:
      'This is a template: it has tags between braces outside of texts, so it cannot be checked as XanoScript.',
    help: 'Check the files that are made from it, or leave it out with "ignores" in xano-ci.yml.',
    ...tag,
  };
}

/** @param firstLine of a text that has nothing of XanoScript: nothing more is said about it */
export function describeForeignText(text: string, firstLine: Span): SyntaxProblem {
  const [head, kind = ''] = FOREIGN_HEAD.exec(text.slice(firstLine.start, firstLine.end)) ?? [];
  const use = head === undefined ? undefined : FOREIGN_KINDS[kind]?.use;
  if (use !== undefined)
    return {
      check: 'syntax-error',
      message: `This is not XanoScript: there is no kind of document "${kind}".`,
      help: `What others call so is a document of the kind ${use.map((one) => `"${one}"`).join(' or ')}, with clauses in braces and statements in \`stack { … }\`.`,
      start: firstLine.start,
      end: firstLine.start + kind.length,
    };
  return {
    check: 'syntax-error',
    message: 'This is not XanoScript: no line here begins a document.',
    help: 'Write documents, as in `table user { … }` or `function greet { … }`; a file of something else can be left out with "ignores" in xano-ci.yml.',
    ...firstLine,
  };
}

/** As it would begin a document: `api /orders {`. */
const FOREIGN_HEAD = /^(\w+)[ \t]+["'/:{}\w.-]+(?:[ \t]+[\w=]+)?[ \t]*\{$/;

/**
 * Says in plain words why a thing does not go on as it should.
 * @param text up to the end of what is read together
 * @param pieceStart where that begins
 */
export function explainStop(
  text: string,
  pieceStart: number,
  { at, unit, expected, tooDeep, owner, rest }: Stop,
  lines: () => LineIndex,
): SyntaxProblem {
  if (tooDeep) return describeTooDeep(text, at);
  const hint = isOnLongLine(text, at) ? undefined : findHint({ text, at, pieceStart, expected });
  if (hint !== undefined) return hint;
  const found = findTokenAt(text, at, text.length);
  const opener = owner === undefined ? undefined : describeOpener(text, owner, lines);
  const message = describeExpected(text, found, expected, opener);
  // What is missing at the end of a line is told there, and not at what the next line begins with.
  const last = text.slice(unit.start, Math.min(at, unit.end)).trimEnd();
  const isBelow = text.slice(unit.start + last.length, found.start).includes('\n');
  if (isBelow && rest !== undefined) {
    const token = findTokenAt(text, rest, text.length);
    const what = quote(text.slice(token.start, token.end));
    return {
      check: 'syntax-error',
      message: `Expected an operator or the end of the line, but found ${what}.`,
      ...token,
    };
  }
  if (!isBelow || last === '') return { check: 'syntax-error', message, ...found };
  const end = unit.start + last.length;
  return { check: 'syntax-error', message, start: findTokenStart(text, unit.start, end), end };
}

/** Longer lines hold no slip that somebody would know again, and a great many letters to look through. */
const MAX_LINE = 4000;

function isOnLongLine(text: string, at: number): boolean {
  const start = at - MAX_LINE;
  const end = at + MAX_LINE;
  return (
    (start > 0 && !text.slice(start, at).includes('\n')) ||
    (end < text.length && !text.slice(at, end).includes('\n'))
  );
}

/** No more of a longer word is underlined. */
const MAX_WORD = 100;
const WORD_LETTER = /[\p{L}\d_$.]/u;

/** Where the word, text or sign begins that ends at an offset. */
function findTokenStart(text: string, from: number, end: number): number {
  const first = Math.max(from, end - MAX_WORD);
  let start = end;
  while (start > first && WORD_LETTER.test(text.charAt(start - 1))) start -= 1;
  return start === end && end > from && !/\s/.test(text.charAt(end - 1)) ? end - 1 : start;
}

/** @param at where it opens */
export function describeUnclosedText(at: number): SyntaxProblem {
  return {
    check: 'unclosed-text',
    message: 'This text is opened here and never closed.',
    help: 'Close it with the same quotes.',
    start: at,
    end: at + 1,
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

/** @param sign the `=` or `:` before braces that hold statements */
export function describeBlockAsValue(text: string, sign: Span): SyntaxProblem {
  const found = text.slice(sign.start, sign.end);
  return {
    check: 'syntax-error',
    message: `A block of statements has no "${found}" before its brace.`,
    help: `Remove the "${found}"; only an object is given as a value.`,
    ...sign,
  };
}

/** @param brace of an object inside another one */
export function describeNoSign(brace: Span): SyntaxProblem {
  return {
    check: 'syntax-error',
    message: 'Expected `:`, but found "{".',
    help: 'In an object a name and its value are joined by ":".',
    ...brace,
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
  const name = UNSEEN[found]?.name;
  if (name !== undefined) return name;
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
  const match = /(?:[ \t\r\n]|\/\/[^\n]*)*([\p{L}\d_$][\p{L}\d_]*|"[^"\n]*"|'[^'\n]*'|[^ \t\r\n])?/uy;
  match.lastIndex = at;
  const token = match.exec(text)?.[1] ?? '';
  const tokenEnd = Math.min(match.lastIndex, end);
  return token === '' || tokenEnd <= at
    ? { start: Math.min(at, end), end: Math.min(at, end) }
    : { start: tokenEnd - token.length, end: tokenEnd };
}

interface Opener {
  /** The first word of its line, in quotes. */
  readonly name: string;
  readonly line: number;
}

function describeOpener(text: string, at: number, lines: () => LineIndex): Opener | undefined {
  if (text.charAt(at) !== '{') return undefined;
  const lineStart = text.lastIndexOf('\n', at) + 1;
  const word = /[\p{L}_][\p{L}\d_.]*/u.exec(text.slice(lineStart, at))?.[0];
  return { name: word === undefined ? 'the brace' : `"${word}"`, line: lines().position(at).line };
}
