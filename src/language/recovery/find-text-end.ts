/** How far a plain text is followed over line ends, in lines. */
const MAX_LINES = 60;

/** A line that looks like code, not like a part of a text: a text that seems to hold one was left open before it. */
const CODE_LINE =
  /^[ \t]*(?:!?[\p{L}_][\p{L}\d_.]*[ \t]*(?:=(?!=)|\{|$)|[\p{L}_][\p{L}\d_.]*[ \t]+[^\n]*\{[ \t]*$|["']?[\p{L}_][\p{L}\d_.-]*["']?[ \t]*:[ \t]|[\])}]|\/\/|---)/u;
const FOLLOWS_TEXT = /[ \t]*(?:$|[\r\n)\]},|:?=~!<>+*&-]|as\b|\/\/)/y;

/** @returns the offset after the closing quote on the same line, or -1 */
export function findEndOnLine(text: string, at: number, quote: string, lineEnd: number): number {
  for (let end = at + 1; end < lineEnd; end += 1) {
    const character = text.charAt(end);
    if (character === '\\') end += 1;
    else if (character === quote) return end + 1;
  }
  return -1;
}

/** The end of a text that goes on over line ends, when it looks like one and not like a text that was left open. */
export function findEndBelow(text: string, quote: string, lineEnd: number, indent: number): number {
  let start = lineEnd + 1;
  for (let line = 0; line < MAX_LINES && start <= text.length; line += 1) {
    const next = text.indexOf('\n', start);
    const end = next === -1 ? text.length : next;
    const close = findEndOnLine(text, start - 1, quote, end);
    const content = text.slice(start, close === -1 ? end : close - 1);
    if (quote === '`') {
      // Code stands in backticks too: there, the indent tells.
      if (content.trim() !== '' && (/^[ \t]*/.exec(content)?.[0].length ?? 0) <= indent) return -1;
    } else if (CODE_LINE.test(content)) return -1;
    if (close !== -1) {
      FOLLOWS_TEXT.lastIndex = close;
      return FOLLOWS_TEXT.test(text) ? close : -1;
    }
    start = end + 1;
  }
  return -1;
}

/**
 * Where a text that is left open on its line should end: before the brackets at the line's end that close what the line
 * opened before the text.
 * @param open the brackets of the line that are open before the text: `(`, `{`
 */
export function guessTextEnd(text: string, at: number, lineEnd: number, open: readonly string[]): number {
  const rest = text.slice(at + 1, lineEnd).trimEnd();
  const suffix = /(?:[ \t]*(?:[)\]},{]|as[ \t]+\$[\p{L}\d_.]+))*$/u.exec(rest.slice(-MAX_TAIL));
  const tail = suffix?.[0] ?? '';
  for (let from = 0; from < tail.length; from += 1) {
    if (/[ \ta]/.test(tail.charAt(from)) && from > 0) continue;
    if (closes(tail.slice(from), open)) return at + 1 + rest.length - tail.length + from;
  }
  return at + 1 + rest.length;
}

/** How many letters of a line's end may be brackets. */
const MAX_TAIL = 200;
const CLOSERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };

function closes(tail: string, open: readonly string[]): boolean {
  const stack = [...open];
  for (const character of tail.replace(/as[ \t]+\$.*/, '')) {
    const opener = CLOSERS[character];
    if (opener !== undefined && stack.pop() !== opener) return false;
  }
  return /[)\]},{]/.test(tail) && (tail.trim().startsWith(',') || stack.length === 0 || /[)\]}]/.test(tail));
}

/** Where the first of two texts ends that were read as one: before what joins them, or at the first blank. */
export function findSplit(inner: string): number {
  const tail = inner.slice(-MAX_TAIL);
  const joint =
    /[ \t]*(?:,[ \t]*(?:[\p{L}_][\p{L}\d_.]*[ \t]*[:=][ \t]*)?|[)\]}]+[ \t,|:&=~]*|[|:~=!<>&]+[ \t]*)$/u.exec(
      tail,
    );
  if (joint !== null) return inner.length - tail.length + joint.index;
  const blank = /[ \t,|)\]}]/.exec(inner);
  return blank?.index ?? inner.length;
}

/** Whether three quotes open a text: something that wants a value stands before them. */
export function opensText(text: string, at: number): boolean {
  return /[=:(,[|~][ \t]*$/.test(text.slice(text.lastIndexOf('\n', at) + 1, at));
}

/** Where the lines end that stand further right than the one in which a text begins. */
export function findIndentedEnd(text: string, lineEnd: number, indent: number): number {
  let end = lineEnd;
  while (end < text.length) {
    const next = text.indexOf('\n', end + 1);
    const line = text.slice(end + 1, next === -1 ? text.length : next);
    if (line.trim() !== '' && (/^[ \t]*/.exec(line)?.[0].length ?? 0) <= indent) break;
    end = next === -1 ? text.length : next;
  }
  return end;
}
