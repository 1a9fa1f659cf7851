const BLANK = '\n\n';
/** In UTF-16 units, colours included. */
const MAX_LINE = 170;

/**
 * A report cut to its first blocks and its last one, in which the counts are; how many are left out stands between them.
 * @param what they are called: `mistakes`
 */
export function cutBlocks(text: string, most: number, what: string): string {
  const [first = '', ...blocks] = text.trimEnd().split(BLANK);
  const last = blocks.pop();
  const left = blocks.length - most;
  // A block that says how many are missing is no shorter than the one that is missing.
  if (last === undefined || left <= 1) return cutLines(text);
  const shown = [first, ...blocks.slice(0, most), `… ${left} more ${what} …`, last];
  return cutLines(`${shown.join(BLANK)}\n`);
}

/** Every line as long as a terminal can be expected to show it; what is cut ends in an ellipsis. */
export function cutLines(text: string): string {
  return text
    .split('\n')
    .map((line) => (line.length <= MAX_LINE ? line : `${line.slice(0, MAX_LINE - 1).trimEnd()}…`))
    .join('\n');
}
