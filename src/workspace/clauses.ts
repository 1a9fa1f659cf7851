import type {
  Assignment,
  Block,
  Document,
  Entry,
  Expression,
  FieldList,
  HeaderPart,
  Name,
  NamedEntry,
  ObjectLiteral,
  Pair,
  Statement,
  StringLiteral,
} from '../language/ast.ts';
import type { Span } from '../source/span.ts';

/** A name with the place of its letters: quotes are left out, so that messages underline the name alone. */
export interface PlacedName extends Span {
  readonly text: string;
}

/**
 * Whether something in a block could not be read. It may be anything, so nothing that could stand there is missing, and
 * what is there may be there for another reason.
 */
export function hasBroken(block: Block | undefined): boolean {
  return block?.entries.some((entry) => entry.type === 'broken') === true;
}

/** The entries of a block that could be read, at least as far as their name. */
export function findNamedEntries(block: Block | undefined): readonly NamedEntry[] {
  return (block?.entries ?? []).filter((entry) => entry.type !== 'broken');
}

/** @returns the assignment `name = …` of a document, a statement or a block; the last one when written twice */
export function findAssignment(block: Block | undefined, name: string): Assignment | undefined {
  let found: Assignment | undefined;
  for (const entry of block?.entries ?? []) {
    if (entry.type === 'assignment' && entry.name.text === name) found = entry;
  }
  return found;
}

export function findFieldList(block: Block | undefined, keyword: string): FieldList | undefined {
  for (const entry of block?.entries ?? []) {
    if (entry.type === 'field-list' && entry.keyword.text === keyword) return entry;
  }
  return undefined;
}

export function findStatements(block: Block | undefined, keyword: string): readonly Statement[] {
  return (block?.entries ?? []).filter(
    (entry): entry is Statement => entry.type === 'statement' && entry.keyword.text === keyword,
  );
}

/** For each block, the first statement with each keyword. */
const firsts = new WeakMap<Block, ReadonlyMap<string, Statement>>();

/** As `findStatements(block, keyword)[0]`, for those who ask once for every statement of a block. */
export function resolveFirstStatement(block: Block | undefined, keyword: string): Statement | undefined {
  if (block === undefined) return undefined;
  let first = firsts.get(block);
  if (first === undefined) {
    const statements = block.entries.filter((entry) => entry.type === 'statement').reverse();
    first = new Map(statements.map((statement) => [statement.keyword.text, statement]));
    firsts.set(block, first);
  }
  return first.get(keyword);
}

const places = new WeakMap<readonly Entry[], ReadonlyMap<Entry, number>>();

/** As `entries.indexOf(entry)`, for those who ask once for every entry. */
export function resolveIndex(entries: readonly Entry[], entry: Entry): number {
  let known = places.get(entries);
  if (known === undefined) {
    known = new Map(entries.map((one, index) => [one, index]));
    places.set(entries, known);
  }
  return known.get(entry) ?? -1;
}

/** The name in a header: `db.get user`, `function.run "cart/total"`. Undefined when there is none or it is computed. */
export function readHeaderName(header: readonly HeaderPart[]): PlacedName | undefined {
  const [first] = header;
  return first === undefined || first.type === 'attribute' ? undefined : readName(first);
}

export function findAttribute(header: readonly HeaderPart[], name: string): PlacedName | undefined {
  for (const part of header) {
    if (part.type === 'attribute' && part.name.text === name) return placeName(part.value);
  }
  return undefined;
}

/** A constant text or a bare word; undefined for anything that is computed. */
export function readName(expression: Expression): PlacedName | undefined {
  switch (expression.type) {
    case 'string':
      return { text: expression.value, ...placeText(expression) };
    case 'identifier':
      return { text: expression.text, start: expression.start, end: expression.end };
    case 'word':
      return { text: expression.word, start: expression.start, end: expression.end };
    default:
      return undefined;
  }
}

/** @returns the constant text of `name = "…"` */
export function readText(block: Block | undefined, name: string): PlacedName | undefined {
  const value = findAssignment(block, name)?.value;
  return value === undefined ? undefined : readName(value);
}

/** @returns the entry of an object, unless it is switched off */
export function findPair(expression: Expression | undefined, key: string): Pair | undefined {
  if (expression?.type !== 'object') return undefined;
  return findActivePairs(expression).find((pair) => pair.key.text === key);
}

/** The entries of an object without those that a `!` switches off. */
export function findActivePairs({ pairs }: ObjectLiteral): readonly Pair[] {
  return pairs.filter((pair) => !pair.disabled);
}

export function placeName(name: Name): PlacedName {
  const quotes = name.quoted ? 1 : 0;
  return { text: name.text, start: name.start + quotes, end: name.end - quotes };
}

function placeText(literal: StringLiteral): Span {
  const quotes = literal.quote.length;
  return { start: literal.start + quotes, end: literal.end - quotes };
}

export function readDocumentName(document: Document): PlacedName {
  return (
    readHeaderName(document.header) ?? { text: '', start: document.keyword.start, end: document.keyword.end }
  );
}

export function listItems(value: Expression | undefined): readonly Expression[] {
  return value?.type === 'array' ? value.items : [];
}

/** Values of an object, without those that are switched off. */
export function listValues(value: Expression): readonly Expression[] {
  return value.type === 'object' ? findActivePairs(value).map((pair) => pair.value) : [];
}
