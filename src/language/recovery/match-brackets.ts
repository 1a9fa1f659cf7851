import type { LineIndex } from '../../source/source-file.ts';
import type { SyntaxProblem } from '../syntax-problem.ts';
import { findPartners } from './find-partners.ts';
import type { Repairs } from './repairs.ts';
import type { Bracket, BracketKind, LineStart, Token } from './token.ts';

/** More brackets inside each other than any program has. */
const MAX_DEPTH = 256;

/**
 * Finds the brackets that are missing or too many, and mends them.
 *
 * What is written in several lines is indented: what a bracket holds stands further right than the line that opens it,
 * and the closing bracket stands below the beginning of that line. Where a file does not keep to that, its brackets are
 * matched by their order alone.
 * @returns where brackets are nested deeper than anything is read, if they are
 */
export function matchBrackets(
  text: string,
  tokens: readonly Token[],
  repairs: Repairs,
  getLines: () => LineIndex,
): number | undefined {
  const matcher = new Matcher(text, tokens, repairs, getLines);
  return matcher.match();
}

interface Closer extends Bracket {
  /** Only closing brackets stand before it on its line. */
  readonly leads: boolean;
}

interface Open extends Bracket {
  /** Of its token. */
  readonly index: number;
  readonly line: LineStart | undefined;
  readonly indent: number;
  /** The last thing on its line, but for other openers. */
  readonly last: boolean;
  /** What it holds stands further right than its line, so its closing bracket is to be found by the indent. */
  readonly indented: boolean;
  /** Closing brackets at odd places: one of them is its own if no better one comes. */
  readonly doubtful: Closer[];
}

/** The latest line of each indent, as far as no line further left came after it. */
interface Sibling {
  readonly line: LineStart;
  readonly opens: boolean;
}

/** How many tokens are looked at to find out what an opener means. */
const MAX_LOOK = 200;
const OPENERS: Readonly<Record<BracketKind, string>> = { '{}': '{', '[]': '[', '()': '(' };
const CLOSERS: Readonly<Record<BracketKind, string>> = { '{}': '}', '[]': ']', '()': ')' };
const LAST_ON_LINE = /[ \t{[(]{0,40}(?:\/\/[^\n]*)?(?:\r?\n|$)/y;
/** What a line begins with that goes on with nothing. */
const BEGINS_ANEW = /[\p{L}_!"'{[($\d`]/u;
const OPERAND_END = /[\p{L}\d_)\]"'`]/u;

class Matcher {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  readonly #repairs: Repairs;
  readonly #getLines: () => LineIndex;
  readonly #stack: Open[] = [];
  /** For each opener, by its index, the indent of the line on which brackets that are matched by their order close it. */
  readonly #partners: ReadonlyMap<number, number>;
  readonly #siblings: Sibling[] = [];
  /** Of the token that is looked at. */
  #index = 0;
  #line: LineStart | undefined;
  #previous: LineStart | undefined;
  /** The line before this one with the same indent, when all between stand further right, and something does. */
  #sibling: Sibling | undefined;
  /** Whether only closing brackets were seen on this line, and how far they go. */
  #leadEnd = -1;

  constructor(text: string, tokens: readonly Token[], repairs: Repairs, getLines: () => LineIndex) {
    this.#text = text;
    this.#getLines = getLines;
    this.#tokens = tokens;
    this.#repairs = repairs;
    this.#partners = findPartners(tokens);
  }

  match(): number | undefined {
    for (const [index, token] of this.#tokens.entries()) {
      if (this.#repairs.isFull) break;
      this.#index = index;
      if (token.type === 'line') this.#startLine(token);
      else if (token.type === 'separator')
        this.#closeAll(token.at, `${this.#text.slice(token.at, token.at + 3)}`);
      else if (token.type === 'open') {
        this.#open(token, index);
        if (this.#stack.length > MAX_DEPTH) return token.at;
      } else if (token.type === 'close') this.#close(token);
    }
    this.#closeAll(this.#text.length, '');
    return undefined;
  }

  // ── Lines ──────────────────────────────────────────────────────────────────────────────────────

  #startLine(line: LineStart): void {
    this.#previous = this.#line;
    this.#line = line;
    this.#leadEnd = line.at;
    this.#sibling = this.#findSibling(line);
    this.#settleDoubts(line);
    const first = this.#text.charAt(line.at);
    if (first !== '|' && !BEGINS_ANEW.test(first)) return;
    const lowest = this.#findUnclosed(line, first === '|');
    while (lowest !== undefined && this.#stack.length > lowest) this.#closeBefore(line, line.at);
  }

  /** Closes the innermost bracket above a line: at the end of its own line, when something follows it there. */
  #closeBefore(line: LineStart, foundAt: number): void {
    const top = this.#stack.at(-1);
    const above = this.#text.charAt(line.start - 1) === '\n' ? line.start - 1 : line.start;
    if (top !== undefined && !top.last && top.line !== undefined && top.line === this.#previous)
      this.#closeMissing(top.line.end, top.line.end, '');
    else
      this.#closeMissing(above, foundAt, above === line.start ? '\n' : '', above === line.start ? '' : '\n');
  }

  /** What goes on further right than the line that opens it was not closed before. */
  #settleDoubts(line: LineStart): void {
    const top = this.#stack.at(-1);
    if (top === undefined || !top.indented || line.indent <= top.indent) return;
    for (const extra of top.doubtful.splice(0)) this.#dropCloser(extra);
  }

  #findSibling(line: LineStart): Sibling | undefined {
    let deeper = false;
    let last = this.#siblings.at(-1);
    while (last !== undefined && last.line.indent > line.indent) {
      deeper = true;
      this.#siblings.pop();
      last = this.#siblings.at(-1);
    }
    const same = last?.line.indent === line.indent ? this.#siblings.pop() : undefined;
    const opens = /[{[(]/.test(this.#text.charAt(line.end - 1));
    this.#siblings.push({ line, opens });
    return deeper ? same : undefined;
  }

  /** The lowest bracket on the stack that should have been closed before a line. */
  #findUnclosed(line: LineStart, isFilter: boolean): number | undefined {
    let found: number | undefined;
    for (let index = this.#stack.length - 1; index >= 0; index -= 1) {
      const open = this.#stack[index];
      if (open === undefined) break;
      // An object or a list holds no filter: before one, it is empty.
      const isEmpty = isFilter && open.kind !== '()' && open.last && open.line === this.#previous;
      if (open.indent < line.indent && !isEmpty) break;
      if (isFilter ? isEmpty || this.#isAmongFilters(open) : open.indented || this.#isLeftOpen(open))
        found = index;
    }
    return found;
  }

  /** In the middle of a line, with nothing that would go on. */
  #isLeftOpen(open: Open): boolean {
    return !open.last && (open.line === this.#previous ? !this.#goesOn(open) : open.kind === '()');
  }

  /** In a filter on a line of its own: what is inside its parentheses stands further right than the next filter. */
  #isAmongFilters({ kind, last, line }: Open): boolean {
    return kind === '()' && !last && line !== undefined && this.#text.charAt(line.at) === '|';
  }

  /** Whether a line that leaves a bracket open seems to go on with the next. */
  #goesOn({ line }: Open): boolean {
    return line === undefined || /[,:=|&?~+*/%<>-]/.test(this.#text.charAt(line.end - 1));
  }

  // ── Openers ────────────────────────────────────────────────────────────────────────────────────

  #open(bracket: Bracket, index: number): void {
    const { at, kind } = bracket;
    LAST_ON_LINE.lastIndex = at + 1;
    const last = LAST_ON_LINE.test(this.#text);
    if (last && kind === '{}') this.#closeBeforeBlock(at);
    const indent = this.#line?.indent ?? 0;
    const next = last ? this.#findNextLine(index) : undefined;
    const closesAtOnce =
      next !== undefined && next.indent === indent && /[)\]}]/.test(this.#text.charAt(next.at));
    const indented =
      next !== undefined && (next.indent > indent || closesAtOnce || this.#isLeftEmpty(index, indent));
    this.#stack.push({ ...bracket, index, line: this.#line, indent, last, indented, doubtful: [] });
  }

  /** `if ($x == 1 {`: what stands before a block is complete. */
  #closeBeforeBlock(at: number): void {
    const before = this.#text.slice(Math.max(this.#line?.at ?? 0, at - 100), at).trimEnd();
    if (!OPERAND_END.test(before.charAt(before.length - 1))) return;
    for (;;) {
      const top = this.#stack.at(-1);
      if (top === undefined || top.line !== this.#line || top.kind === '{}') return;
      this.#closeMissing(
        at - (/[ \t]*$/.exec(this.#text.slice(Math.max(0, at - 100), at))?.[0].length ?? 0),
        at,
        '',
      );
    }
  }

  /**
   * Whether an opener that nothing stands further right than is one of an empty pair: when brackets were matched by
   * their order, its partner would stand where that of the bracket around it belongs, and that one's where it does not.
   */
  #isLeftEmpty(index: number, indent: number): boolean {
    const around = this.#stack.at(-1);
    return (
      around !== undefined &&
      indent > around.indent &&
      this.#partners.get(index) === around.indent &&
      this.#partners.get(around.index) !== around.indent
    );
  }

  #findNextLine(index: number): LineStart | undefined {
    for (let next = index + 1; next < index + MAX_LOOK; next += 1) {
      const token = this.#tokens[next];
      if (token?.type === 'line') return token;
      if (token?.type !== 'open') return undefined;
    }
    return undefined;
  }

  // ── Closers ────────────────────────────────────────────────────────────────────────────────────

  #close(bracket: Bracket): void {
    const line = this.#line;
    const leads =
      line !== undefined && this.#text.slice(this.#leadEnd, bracket.at).trim() === '' && this.#leadEnd !== -1;
    if (leads) {
      this.#leadEnd = bracket.at + 1;
      this.#closeByIndent({ ...bracket, leads }, line);
    } else {
      this.#leadEnd = -1;
      this.#closeInside({ ...bracket, leads });
    }
  }

  /** A closing bracket at the beginning of a line. */
  #closeByIndent(bracket: Closer, line: LineStart): void {
    const match = this.#stack.findLastIndex(
      ({ kind, indent }) => kind === bracket.kind && indent === line.indent,
    );
    const top = this.#stack.at(-1);
    // What it holds is not indented, so its closing bracket need not be either.
    if (top !== undefined && top.kind === bracket.kind && top.last && !top.indented) {
      this.#pop();
      return;
    }
    if (match !== -1) {
      while (this.#stack.length > match + 1) this.#closeBefore(line, bracket.at);
      this.#pop();
      return;
    }
    const isNeeded = top !== undefined && line.indent > top.indent && this.#closesBelow(top);
    if (
      top !== undefined &&
      top.kind === bracket.kind &&
      (line.indent < top.indent || !top.indented) &&
      !isNeeded
    ) {
      this.#pop();
      return;
    }
    if (this.#openMissing(bracket, line)) return;
    this.#closeExtra(bracket, top);
  }

  /** A closing bracket further right on its line. */
  #closeInside(bracket: Closer): void {
    const top = this.#stack.at(-1);
    const match = this.#stack.findLastIndex(({ kind, line }) => kind === bracket.kind && line === this.#line);
    if (match !== -1) {
      while (this.#stack.length > match + 1) this.#closeMissing(bracket.at, bracket.at, '');
      this.#pop();
    } else if (top?.kind === bracket.kind && !top.indented && !this.#closesBelow(top)) this.#pop();
    else this.#closeExtra(bracket, top);
  }

  /** Whether what stands further right is followed by the closing bracket of a line that opened one and went on. */
  #closesBelow({ kind, indent, line }: Open): boolean {
    if (line === this.#line) return false;
    for (let next = this.#index + 1; next < this.#tokens.length && next < this.#index + MAX_LOOK; next += 1) {
      const token = this.#tokens[next];
      if (token?.type !== 'line' || token.indent > indent) continue;
      return token.indent === indent && this.#text.charAt(token.at) === CLOSERS[kind];
    }
    return false;
  }

  /** One that closes nothing for now. */
  #closeExtra(bracket: Closer, top: Open | undefined): void {
    if (top?.kind === bracket.kind) top.doubtful.push(bracket);
    else this.#dropCloser(bracket);
  }

  #pop(): void {
    for (const extra of this.#stack.pop()?.doubtful ?? []) this.#dropCloser(extra);
  }

  #closeAll(at: number, found: string): void {
    while (this.#stack.length > 0) this.#closeMissing(at, at, found === '' ? '' : '\n', '\n');
    this.#siblings.length = 0;
    this.#line = undefined;
    this.#previous = undefined;
  }

  // ── Repairs ────────────────────────────────────────────────────────────────────────────────────

  /** Closes the innermost bracket where its own closing bracket should have stood, at the latest. */
  #closeMissing(at: number, foundAt: number, after: string, before = ''): void {
    const open = this.#stack.pop();
    if (open === undefined) return;
    const own = open.doubtful.pop();
    for (const extra of open.doubtful) this.#dropCloser(extra);
    if (own !== undefined) return;
    const opener = OPENERS[open.kind];
    // `{{`: the second one was closed, so the first is too many.
    if (this.#text.charAt(open.at + 1) === opener) {
      this.#repairs.add({ at: open.at, remove: 1, insert: '' }, !open.last);
      this.#repairs.report({
        check: 'syntax-error',
        message: `This "${opener}" stands here twice, and only one of them is closed.`,
        help: 'Remove one.',
        start: open.at,
        end: open.at + 1,
      });
      return;
    }
    const closer = CLOSERS[open.kind];
    this.#repairs.add({ at, remove: 0, insert: `${before}${closer}${after}` }, !open.last);
    this.#repairs.report(this.#describeMissing(open, closer, foundAt));
  }

  #describeMissing(open: Open, closer: string, at: number): SyntaxProblem {
    const word =
      open.line === undefined
        ? undefined
        : /[\p{L}_][\p{L}\d_.]*/u.exec(this.#text.slice(open.line.at, open.at))?.[0];
    const name = word === undefined ? `the "${OPENERS[open.kind]}"` : `"${word}"`;
    const found = /[\p{L}\d_$]+|[^\s]/uy;
    found.lastIndex = at;
    const token = found.exec(this.#text)?.[0];
    // What is missing at the end of a line is told of the last thing there.
    const endsLine = token === undefined && at < this.#text.length && open.line?.end === at;
    const what = token === undefined ? `the end of the ${endsLine ? 'line' : 'text'}` : `"${token}"`;
    return {
      check: 'syntax-error',
      message: `Expected \`${closer}\` to close ${name} opened on line ${this.#countLine(open.at)}, but found ${what}.`,
      help: `Add the "${closer}" that is missing.`,
      start: endsLine ? at - 1 : at,
      end: at + (token?.length ?? 0),
    };
  }

  /** What stands further right than the line above it was in brackets whose opening one is missing. */
  #openMissing(bracket: Closer, line: LineStart): boolean {
    const sibling = this.#sibling;
    const top = this.#stack.at(-1);
    if (sibling === undefined || sibling.opens || /[)\]}]/.test(this.#text.charAt(sibling.line.at)))
      return false;
    if (top !== undefined && sibling.line.at <= top.at) return false;
    const opener = OPENERS[bracket.kind];
    this.#sibling = undefined;
    this.#repairs.add({ at: sibling.line.end, remove: 0, insert: ` ${opener}` }, false);
    this.#repairs.report({
      check: 'syntax-error',
      message: `Expected \`${opener}\` at the end of this line: the "${CLOSERS[bracket.kind]}" on line ${this.#countLine(line.at)} closes it.`,
      help: `Add the "${opener}" that is missing.`,
      start: sibling.line.end - 1,
      end: sibling.line.end,
    });
    return true;
  }

  #dropCloser({ at, kind, leads }: Closer): void {
    const closer = CLOSERS[kind];
    this.#repairs.add({ at, remove: 1, insert: '' }, !leads);
    this.#repairs.report({
      check: 'syntax-error',
      message: `This "${closer}" closes nothing.`,
      help: `Remove it, or add the "${OPENERS[kind]}" that it should close.`,
      start: at,
      end: at + 1,
    });
  }

  #countLine(at: number): number {
    return this.#getLines().position(at).line;
  }
}
