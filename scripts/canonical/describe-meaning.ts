import type { ParsedFile } from '../../src/language/parse.ts';
import { decodeName } from '../../src/language/string-literal.ts';

/** What printing chooses: places, quotes, and whether a name stands bare. */
const OMITTED: ReadonlySet<string> = new Set(['start', 'end', 'quote', 'quoted', 'beforeBody']);

/** A file's documents as text, the same for two files that say the same. */
export function describeMeaning(parsed: ParsedFile): string {
  return JSON.stringify(parsed.documents, describeProperty, 1);
}

function describeProperty(key: string, value: unknown): unknown {
  if (OMITTED.has(key)) return undefined;
  if (key === 'header' && Array.isArray(value)) return value.map(describeHeaderPart);
  if (typeof value !== 'object' || value === null) return value;
  if (key === 'defaultValue' && 'text' in value && typeof value.text === 'string')
    return { text: decodeName(value.text) };
  if (key === 'options' && 'entries' in value && Array.isArray(value.entries) && value.entries.length === 0)
    return undefined;
  if ('type' in value && value.type === 'string' && 'value' in value && typeof value.value === 'string')
    return { type: 'string', value: value.value.replaceAll('\r\n', '\n') };
  return value;
}

/** A name in a header is the same with quotes and without. */
function describeHeaderPart(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('type' in part)) return part;
  if (part.type === 'string' && 'value' in part) return { type: 'name', text: part.value };
  if (part.type === 'identifier' && 'text' in part) return { type: 'name', text: part.text };
  return part;
}
