import { STATEMENTS } from '../vocabulary/statements/all.ts';

const WORD = String.raw`[\p{L}_][\p{L}\d_]*(?:\.[\p{L}_][\p{L}\d_]*)*`;
const PAIR = /^!?(?:"[^"\n]*"|'[^'\n]*'|[\p{L}\d_$.-]+)[ \t]*:/u;
/** Something between a word and a brace at the line's end: `find from user {`, `if ($a == 1) {`. */
const HEADED = new RegExp(String.raw`^!?${WORD}[ \t]+[\p{L}\d_$"'(\[!][^\n]*\{[ \t]*$`, 'u');
const BARE = new RegExp(String.raw`^!?(${WORD})[ \t]*\{[ \t]*$`, 'u');

/**
 * Whether braces that stand where a value belongs hold statements, and no pairs of an object.
 * @param lines the first line of each thing in the braces
 */
export function holdsStatements(lines: Iterable<string>): boolean {
  let statements = 0;
  for (const line of lines) {
    const bare = BARE.exec(line)?.[1];
    if (PAIR.test(line)) statements -= 1;
    else if (HEADED.test(line) || (bare !== undefined && bare in STATEMENTS)) statements += 1;
  }
  return statements > 0;
}

/** Whether braces that are read as those of a list of fields hold the pairs of an object: `input { a: 1 }`. */
export function holdsPairs(lines: Iterable<string>): boolean {
  let pairs = 0;
  for (const line of lines) pairs += PAIR.test(line) ? 1 : -1;
  return pairs > 0;
}
