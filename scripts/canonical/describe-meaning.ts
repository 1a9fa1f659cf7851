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
  if ('type' in value && value.type === 'template' && 'text' in value && typeof value.text === 'string')
    return { type: 'template', text: dropLayout(value.text) };
  const number = readNegative(value);
  if (number !== undefined) return { type: 'number', value: number };
  if ('type' in value && value.type === 'string' && 'value' in value && typeof value.value === 'string')
    return { type: 'string', value: value.value.replaceAll(/\r+\n/g, '\n') };
  return value;
}

/** A name in a header is the same with quotes and without. */
function describeHeaderPart(part: unknown): unknown {
  if (typeof part !== 'object' || part === null || !('type' in part)) return part;
  if (part.type === 'string' && 'value' in part) return { type: 'name', text: part.value };
  if (part.type === 'identifier' && 'text' in part) return { type: 'name', text: part.text };
  return part;
}

/** Text between backticks moves with its statement. */
function dropLayout(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
}

/** A sign next to a number belongs to it; one that stands apart means the same. */
function readNegative(value: object): number | undefined {
  if (!('operator' in value) || value.operator !== '-' || !('operand' in value)) return undefined;
  const { operand } = value;
  if (typeof operand !== 'object' || operand === null) return undefined;
  const inner =
    'type' in operand && operand.type === 'number' && 'value' in operand
      ? operand.value
      : readNegative(operand);
  return typeof inner === 'number' ? -inner : undefined;
}
