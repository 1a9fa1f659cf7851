import type { ParsedFile } from '../../src/language/parse.ts';
import { walk } from '../../src/language/visit.ts';
import type { Span } from '../../src/source/span.ts';

/** Removes blank lines, indents and the padding before colons, but nothing inside texts over several lines. */
export function flatten(parsed: ParsedFile): string {
  const { text } = parsed.file;
  const kept: Span[] = [];
  const padding: Span[] = [];
  for (const document of parsed.documents) {
    walk(document, [
      {
        string: (node) => void kept.push(node),
        template: (node) => void kept.push(node),
        pair: ({ key }) => {
          const blanks = /^ */.exec(text.slice(key.end))?.[0].length ?? 0;
          padding.push({ start: key.end, end: key.end + blanks });
        },
      },
    ]);
  }
  const lines: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const base = start;
    start = end + 1;
    if (kept.some((span) => span.start < base && base < span.end)) lines.push(line);
    else if (line.trim() !== '') lines.push(cut(line, base, padding).trimStart());
  }
  return lines.join('\n');
}

function cut(line: string, base: number, spans: readonly Span[]): string {
  const inside = spans.filter((span) => base <= span.start && span.end <= base + line.length);
  let result = '';
  let at = 0;
  for (const span of inside.toSorted((left, right) => left.start - right.start)) {
    result += line.slice(at, span.start - base);
    at = span.end - base;
  }
  return result + line.slice(at);
}
