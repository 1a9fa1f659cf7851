import type { Document, Entry, Expression, Field, FieldList, Pair } from '../ast.ts';
import type { PatchedSource } from '../build/build-context.ts';
import { buildDocuments } from '../build/build-document.ts';
import { type NodeOf, parse, parsePrefix, trace } from '../generated/parser.js';

/** The kinds of things that stand in lists, and are read one by one where the whole cannot be. */
export type ListKind = 'document' | 'entry' | 'field' | 'member' | 'item';

interface Form {
  readonly rule: keyof NodeOf;
  /** What stands around such a thing, so that a whole file can be made of it. */
  readonly before: string;
  readonly after: string;
}

const FORMS: Readonly<Record<ListKind | 'value', Form>> = {
  document: { rule: 'document', before: '', after: '' },
  entry: { rule: 'Entry', before: 'a{', after: '\n}' },
  field: { rule: 'field', before: 'a{input{', after: '\n}}' },
  member: { rule: 'Member', before: 'a{a={', after: '\n}}' },
  item: { rule: 'item', before: 'a{a=[', after: '\n]}' },
  value: { rule: 'Value', before: 'a{a=(', after: '\n)}' },
};

/** @returns how many letters of a text are one thing of a kind; undefined when it begins with none */
export function measure(kind: ListKind, text: string): number | undefined {
  const node = parsePrefix(text, FORMS[kind].rule);
  return node === null || node.end === 0 ? undefined : node.end;
}

/** Where a text stops being things of a kind, and what could have stood there. */
export function findStop(kind: ListKind | 'value', text: string): ReturnType<typeof trace> {
  const { before, after } = FORMS[kind];
  const stop = trace(`${before}${text}${after}`);
  return { ...stop, offset: Math.max(0, Math.min(stop.offset - before.length, text.length)) };
}

/** Reads a text as one or more things of a kind; undefined when it is something else. */
function readBlock(
  kind: ListKind | 'value',
  text: string,
  source: PatchedSource,
): readonly Document[] | undefined {
  const { before, after } = FORMS[kind];
  const whole = `${before}${text}${after}`;
  const tree = parse(whole);
  if (tree === null) return undefined;
  const { place, parts } = source;
  const shift = before.length;
  return buildDocuments(tree, whole, 0, {
    parts,
    // What was put around the text stands nowhere.
    place: ({ start, end }) =>
      start < shift
        ? { start: -1, end: -1 }
        : place({ start: Math.min(start - shift, text.length), end: Math.min(end - shift, text.length) }),
  });
}

export function readDocuments(text: string, source: PatchedSource): readonly Document[] | undefined {
  return readBlock('document', text, source);
}

export function readEntries(text: string, source: PatchedSource): readonly Entry[] | undefined {
  return readBlock('entry', text, source)?.[0]?.body.entries;
}

export function readFields(text: string, source: PatchedSource): readonly Field[] | undefined {
  const [list] = readBlock('field', text, source)?.[0]?.body.entries ?? [];
  return list?.type === 'field-list' ? list.fields : undefined;
}

export function readMembers(text: string, source: PatchedSource): readonly (Pair | FieldList)[] | undefined {
  const value = readOnlyValue('member', text, source);
  return value?.type === 'object' ? [...value.pairs, ...value.fieldLists] : undefined;
}

export function readItems(text: string, source: PatchedSource): readonly Expression[] | undefined {
  const value = readOnlyValue('item', text, source);
  return value?.type === 'array' ? value.items : undefined;
}

export function readValue(text: string, source: PatchedSource): Expression | undefined {
  const value = readOnlyValue('value', text, source);
  return value?.type === 'parenthesized' ? value.expression : undefined;
}

function readOnlyValue(
  kind: ListKind | 'value',
  text: string,
  source: PatchedSource,
): Expression | undefined {
  const entries = readBlock(kind, text, source)?.[0]?.body.entries;
  const [entry] = entries ?? [];
  return entries?.length === 1 && entry?.type === 'assignment' ? entry.value : undefined;
}
