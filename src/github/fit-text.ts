/** Text of at most so many UTF-16 units; what was cut ends in an ellipsis and never in half a character. */
export function fitText(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

const CUT = '> [!NOTE]\n> The rest does not fit here; the run that wrote this has all of it.\n\n';

/**
 * Markdown of at most so many UTF-16 units, cut at the end of a line. That it is cut stands at the top: at the bottom
 * it could end up within a block that the cut left open.
 */
export function fitMarkdown(text: string, most: number): string {
  if (text.length <= most) return text;
  const kept = text.slice(0, Math.max(0, most - CUT.length)).replace(/[\uD800-\uDBFF]$/, '');
  const end = kept.lastIndexOf('\n');
  return `${CUT}${end === -1 ? kept : kept.slice(0, end)}`;
}
