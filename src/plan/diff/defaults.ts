import type { Entry } from '../../language/ast.ts';

/** Arguments that say what Xano does anyway; it drops them when it writes a document out. */
const DEFAULT_ARGUMENTS: Readonly<Record<string, (text: string) => boolean>> = {
  disabled: (text) => text === 'false',
  description: (text) => text === '',
  error_type: (text) => text === 'standard',
};

const EMPTY_MEANS_NOTHING: ReadonlySet<string> = new Set([
  'tags',
  'output',
  'addon',
  'sort',
  'eval',
  'input',
  'mock',
  'middleware',
]);

/** Whether an entry says nothing: leaving it out would mean the same. */
export function saysNothing(entry: Entry): boolean {
  if (entry.type === 'field-list') return entry.fields.length === 0;
  if (entry.type === 'statement') {
    const isStack = entry.keyword.text === 'stack' && entry.header.length === 0;
    return isStack && (entry.body?.entries.length ?? 0) === 0;
  }
  if (entry.type === 'broken') return false;
  const { name, value } = entry;
  if (value.type === 'array') return value.items.length === 0 && EMPTY_MEANS_NOTHING.has(name.text);
  if (value.type === 'object')
    return value.pairs.length + value.fieldLists.length === 0 && EMPTY_MEANS_NOTHING.has(name.text);
  const isDefault = DEFAULT_ARGUMENTS[name.text];
  if (value.type === 'string') return isDefault?.(value.value) ?? false;
  if (value.type === 'word') return isDefault?.(value.word) ?? false;
  return false;
}
