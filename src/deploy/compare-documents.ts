import type { Document, Entry, Field, FieldList, Statement } from '../language/ast.ts';
import { digestEntry } from './content-digest.ts';

/** What came back otherwise than it was sent. */
export interface Difference {
  /** Dotted from the document: `schema.email`, `stack.2.addon`; positions count from 0. */
  readonly path: string;
  readonly what: 'nullability-dropped' | 'addon-dropped' | 'stack-emptied' | 'changed' | 'missing' | 'added';
}

/** Finds where two documents differ; empty for two that mean the same. */
export function compareDocuments(expected: Document, actual: Document): readonly Difference[] {
  return compareEntries(expected, expected.body.entries, actual.body.entries, '');
}

function compareEntries(
  frame: Document,
  expected: readonly Entry[],
  actual: readonly Entry[],
  path: string,
): readonly Difference[] {
  const named = (entry: Entry): string | undefined =>
    entry.type === 'statement'
      ? undefined
      : entry.type === 'assignment'
        ? entry.name.text
        : entry.keyword.text;
  const clauses = [...new Set([...expected, ...actual].flatMap((entry) => named(entry) ?? []))];
  return [
    ...clauses.flatMap((name) =>
      compareClause(
        frame,
        expected.filter((entry) => named(entry) === name).at(-1),
        actual.filter((entry) => named(entry) === name).at(-1),
        join(path, name),
      ),
    ),
    ...compareStatements(frame, expected.filter(isStatement), actual.filter(isStatement), path),
  ];
}

function isStatement(entry: Entry): entry is Statement {
  return entry.type === 'statement';
}

function compareClause(
  frame: Document,
  expected: Entry | undefined,
  actual: Entry | undefined,
  path: string,
): readonly Difference[] {
  if (expected === undefined) return [{ path, what: 'added' }];
  if (actual === undefined) {
    const isAddon = expected.type === 'assignment' && expected.name.text === 'addon';
    return [{ path, what: isAddon ? 'addon-dropped' : 'missing' }];
  }
  if (expected.type === 'field-list' && actual.type === 'field-list') {
    return compareFields(frame, expected, actual, path);
  }
  return digestEntry(frame, expected) === digestEntry(frame, actual) ? [] : [{ path, what: 'changed' }];
}

function compareFields(
  frame: Document,
  expected: FieldList,
  actual: FieldList,
  path: string,
): readonly Difference[] {
  const nameOf = (field: Field): string => field.name?.text ?? '';
  const found = new Map(actual.fields.map((field) => [nameOf(field), field]));
  const names = new Set(expected.fields.map(nameOf));
  const digest = (field: Field): string => digestEntry(frame, { ...expected, fields: [field] });
  const differences = expected.fields.flatMap((field): readonly Difference[] => {
    const place = join(path, nameOf(field));
    const other = found.get(nameOf(field));
    if (other === undefined) return [{ path: place, what: 'missing' }];
    const lost = field.nullable && !other.nullable;
    const same = digest({ ...field, nullable: false }) === digest({ ...other, nullable: false });
    return [
      ...(lost ? [{ path: place, what: 'nullability-dropped' as const }] : []),
      ...(same && (lost || field.nullable === other.nullable)
        ? []
        : [{ path: place, what: 'changed' as const }]),
    ];
  });
  const added = actual.fields
    .filter((field) => !names.has(nameOf(field)))
    .map((field): Difference => ({ path: join(path, nameOf(field)), what: 'added' }));
  if (differences.length + added.length > 0) return [...differences, ...added];
  return digestEntry(frame, expected) === digestEntry(frame, actual) ? [] : [{ path, what: 'changed' }];
}

/** What both begin and end with is passed over; what is between is compared by position. */
function compareStatements(
  frame: Document,
  expected: readonly Statement[],
  actual: readonly Statement[],
  path: string,
): readonly Difference[] {
  const left = expected.map((statement) => digestEntry(frame, statement));
  const right = actual.map((statement) => digestEntry(frame, statement));
  let start = 0;
  while (start < left.length && start < right.length && left[start] === right[start]) start += 1;
  let end = 0;
  const most = Math.min(left.length, right.length) - start;
  while (end < most && left[left.length - 1 - end] === right[right.length - 1 - end]) end += 1;
  const length = Math.max(left.length, right.length) - end;
  return Array.from({ length: length - start }, (_, index) => index + start).flatMap((index) =>
    compareStatement(
      frame,
      index < left.length - end ? expected[index] : undefined,
      index < right.length - end ? actual[index] : undefined,
      placeStatement(path, index, expected[index] ?? actual[index]),
    ),
  );
}

/** Sections of a document go by their name, statements by their position. */
function placeStatement(path: string, index: number, statement: Statement | undefined): string {
  return path === '' ? (statement?.keyword.text ?? String(index)) : join(path, String(index));
}

function compareStatement(
  frame: Document,
  expected: Statement | undefined,
  actual: Statement | undefined,
  path: string,
): readonly Difference[] {
  if (expected === undefined) return [{ path, what: 'added' }];
  if (actual === undefined) return [{ path, what: isFilledStack(expected) ? 'stack-emptied' : 'missing' }];
  if (digestEntry(frame, expected) === digestEntry(frame, actual)) return [];
  const isHeadEqual =
    digestEntry(frame, { ...expected, body: undefined }) ===
    digestEntry(frame, { ...actual, body: undefined });
  if (!isHeadEqual) return [{ path, what: 'changed' }];
  const entries = actual.body?.entries ?? [];
  if (isFilledStack(expected) && entries.length === 0) return [{ path, what: 'stack-emptied' }];
  return compareEntries(frame, expected.body?.entries ?? [], entries, path);
}

function isFilledStack({ keyword, body }: Statement): boolean {
  return keyword.text === 'stack' && (body?.entries.length ?? 0) > 0;
}

function join(path: string, name: string): string {
  return path === '' ? name : `${path}.${name}`;
}
