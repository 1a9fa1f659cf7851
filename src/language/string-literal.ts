const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  "'": "'",
  '\\': '\\',
  '`': '`',
};

/**
 * The value of a quoted text. An escape that is not in the table is kept with its backslash: texts that hold regular
 * expressions are written as `"\d"` and as `"\\d"` in exported files.
 * @param raw with its quotes
 */
export function decodeString(raw: string): string {
  if (raw.startsWith('"""') || raw.startsWith("'''")) return decodeTriple(raw.slice(3, -3));
  const inner = raw.slice(1, -1);
  if (!inner.includes('\\')) return inner;
  return inner.replace(/\\([\s\S])/gu, (whole, letter: string) => ESCAPES[letter] ?? whole);
}

/** Drops the line ends next to the quotes and the indent of the closing quotes. */
function decodeTriple(inner: string): string {
  const lines = inner.split(/\r?\n/);
  if (lines.length === 1) return inner;
  const last = lines.at(-1) ?? '';
  const indent = /^[ \t]*$/.test(last) ? last : '';
  // What stands on the line of the opening quotes belongs to the text, unless it is blank.
  const from = (lines[0] ?? '').trim() === '' ? 1 : 0;
  const body = lines.slice(from, indent === last ? -1 : undefined);
  return body
    .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line.trimStart()))
    .join('\n');
}

/** A name that stands in quotes or bare. */
export function decodeName(raw: string): string {
  return raw.startsWith('"') || raw.startsWith("'") ? decodeString(raw) : raw;
}

/** @returns the shortest double-quoted text that reads back as `value` */
export function encodeString(value: string): string {
  const escaped = value
    .replace(/[\\"]/g, '\\$&')
    .replace(/\n/g, '\\n')
    .replace(/\r/g, '\\r')
    .replace(/\t/g, '\\t');
  return `"${escaped}"`;
}
