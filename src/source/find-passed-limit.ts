import { LIMITS } from './limits.ts';

/** @returns what a text has too much of, in one sentence; undefined when it can be read */
export function findPassedLimit(text: string): string | undefined {
  // A text has no more tokens than letters: few files are long enough to be counted.
  if (text.length > LIMITS.fileTokens.most && countTokens(text) > LIMITS.fileTokens.most)
    return describePassed(LIMITS.fileTokens);
  // The lines between documents; documents without them are held by the number of tokens.
  if (countSeparators(text) >= LIMITS.fileDocuments.most) return describePassed(LIMITS.fileDocuments);
  if (countOpenLetters(text) > LIMITS.openBrackets.most) return describePassed(LIMITS.openBrackets);
  return undefined;
}

function describePassed({ most, what }: { readonly most: number; readonly what: string }): string {
  return `It is over the limit of ${most} ${what}.`;
}

function countSeparators(text: string): number {
  let count = 0;
  for (
    let at = text.startsWith('---') ? 0 : text.indexOf('\n---');
    at !== -1;
    at = text.indexOf('\n---', at + 1)
  )
    count += 1;
  return count;
}

/** For each bracket that is not closed in its line, what stands behind it there; in lines that hold filters of fields only. */
function countOpenLetters(text: string): number {
  let count = 0;
  let end = -1;
  for (let at = text.indexOf('filters'); at !== -1; at = text.indexOf('filters', end)) {
    const found = text.indexOf('\n', at);
    end = found === -1 ? text.length : found;
    const line = text.slice(at, end);
    for (const [opening, closing] of ['[]', '()', '{}']) {
      for (let open = line.lastIndexOf(closing ?? '') + 1; ; open += 1) {
        open = line.indexOf(opening ?? '', open);
        if (open === -1) break;
        count += line.length - open;
      }
    }
  }
  return count;
}

const WORD = 1;
const BLANK = 2;
/** What each character below 128 is: a part of a word or number, a blank, or else a sign. All above are letters. */
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  return /\w/.test(character) ? WORD : /\s/.test(character) ? BLANK : 0;
});

/** Words, numbers and signs; a closed text and a comment count as one. */
function countTokens(text: string): number {
  let count = 0;
  let inWord = false;
  // A quote that is not closed up to the end is not looked for again: its texts are read as code.
  const unclosed = new Set<string>();
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = code < 128 ? KINDS[code] : WORD;
    if (kind === WORD) {
      if (!inWord) count += 1;
      inWord = true;
      continue;
    }
    inWord = false;
    if (kind === BLANK) continue;
    count += 1;
    const end = code === SLASH ? findCommentEnd(text, at) : findTextEnd(text, at, unclosed);
    if (end !== undefined) at = end - 1;
  }
  return count;
}

const SLASH = 0x2f;

function findCommentEnd(text: string, at: number): number | undefined {
  if (text.charCodeAt(at + 1) !== SLASH) return undefined;
  const end = text.indexOf('\n', at);
  return end === -1 ? text.length : end;
}

/** @returns the offset behind the text that begins here, if one does and is closed */
function findTextEnd(text: string, at: number, unclosed: Set<string>): number | undefined {
  const quote = text.charAt(at);
  if (quote !== '"' && quote !== "'" && quote !== '`') return undefined;
  const triple = quote.repeat(3);
  const opening = text.startsWith(triple, at) ? triple : quote;
  if (unclosed.has(opening)) return undefined;
  let end = text.indexOf(opening, at + opening.length);
  // A single quote may be written with a backslash.
  while (opening === quote && end !== -1 && isEscaped(text, end, at)) end = text.indexOf(opening, end + 1);
  if (end === -1) {
    unclosed.add(opening);
    return undefined;
  }
  return end + opening.length;
}

function isEscaped(text: string, at: number, from: number): boolean {
  let backslashes = 0;
  while (at - 1 - backslashes > from && text.charAt(at - 1 - backslashes) === '\\') backslashes += 1;
  return backslashes % 2 === 1;
}
