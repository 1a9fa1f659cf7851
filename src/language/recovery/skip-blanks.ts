const SKIPPED = /(?:[ \t\r\n]|\/\/[^\n]*)*/y;

/** Where the next thing begins that is no blank, line end or comment; `to` at the latest. */
export function skipBlanks(text: string, at: number, to: number): number {
  SKIPPED.lastIndex = at;
  SKIPPED.test(text);
  return Math.min(SKIPPED.lastIndex, to);
}
