import type {
  ArrayLiteral,
  Assignment,
  Expression,
  Field,
  FieldList,
  ObjectLiteral,
  Pair,
} from '../../language/ast.ts';
import { buildFieldShapes } from '../../workspace/build-contract.ts';
import { readText } from '../../workspace/clauses.ts';
import type { FieldShape } from '../../workspace/contract.ts';
import { alignSequence } from './align-sequence.ts';
import { type Around, below, type Difference } from './difference.ts';
import { matchNamed, type Named } from './match-named.ts';
import { isIndexList, matchIndexes, nameItem, readNaturalName } from './match-set.ts';
import { findEntries, isDisabledArgument, isSameMeaning, readFieldHead, readMeaning } from './meaning.ts';
import { isOrdered, isSet, type Place } from './order-free.ts';
import { reportNamed } from './report-named.ts';

/** How the parts of a value are told apart, which depends on what the value is for. */
interface ValueUse {
  readonly name: string;
  readonly place: Place;
}

const ANY: ValueUse = { name: '', place: 'value' };

// ── Assignments ──────────────────────────────────────────────────────────────────────────────────

/** Clauses of a document, arguments of a statement, options of a field: by name. */
export function diffAssignments(
  before: readonly Assignment[],
  after: readonly Assignment[],
  around: Around,
  place: Place,
): readonly Difference[] {
  const match = matchNamed(nameAssignments(before), nameAssignments(after));
  return [
    ...reportNamed(match, around),
    ...match.both.flatMap((pair) =>
      diffExpression(pair.before.value, pair.after.value, below(around, pair.name), {
        name: pair.after.name.text,
        place,
      }),
    ),
  ];
}

/** An argument may stand several times (`arg`): the second is `arg 2`. */
function nameAssignments(assignments: readonly Assignment[]): readonly Named<Assignment>[] {
  const seen = new Map<string, number>();
  return assignments
    .filter((assignment) => !isDisabledArgument(assignment))
    .map((assignment) => {
      const count = (seen.get(assignment.name.text) ?? 0) + 1;
      seen.set(assignment.name.text, count);
      const name = count === 1 ? assignment.name.text : `${assignment.name.text} ${count}`;
      return { name, item: assignment, content: readMeaning(assignment.value) };
    });
}

// ── Fields ───────────────────────────────────────────────────────────────────────────────────────

/** Lists of fields by their keywords; one that is not there has no fields. */
export function diffFieldLists(
  before: readonly FieldList[],
  after: readonly FieldList[],
  around: Around,
): readonly Difference[] {
  const keywords = new Set([...before, ...after].map((list) => list.keyword.text));
  return [...keywords].flatMap((keyword) =>
    diffFields(findFields(before, keyword), findFields(after, keyword), below(around, keyword)),
  );
}

function findFields(lists: readonly FieldList[], keyword: string): readonly Field[] {
  return lists.filter((list) => list.keyword.text === keyword).flatMap((list) => list.fields);
}

function diffFields(
  before: readonly Field[],
  after: readonly Field[],
  around: Around,
): readonly Difference[] {
  const match = matchNamed(before.map(nameField), after.map(nameField));
  const oneSided = reportNamed(match, around).map((difference) => ({
    ...difference,
    shape: { before: buildShape(difference.before), after: buildShape(difference.after) },
  }));
  return [
    ...oneSided,
    ...match.both.flatMap((pair) => diffField(pair.before, pair.after, below(around, pair.name))),
  ];
}

/** `dblink` has no name: it is known by its table. */
function nameField(field: Field): Named<Field> {
  const name = field.name?.text ?? `${field.fieldType.text} ${readText(field.options, 'table')?.text ?? ''}`;
  const options = field.options === undefined ? '' : readMeaning(field.options);
  return { name, item: field, content: JSON.stringify([readFieldHead(field), options]) };
}

/** Type, list, optional, default and filters are one thing, the options stand for themselves. */
function diffField(before: Field, after: Field, around: Around): readonly Difference[] {
  const here: Around = { ...around, shape: { before: buildShape(before), after: buildShape(after) } };
  const isSameHead = JSON.stringify(readFieldHead(before)) === JSON.stringify(readFieldHead(after));
  const old = findEntries(before.options);
  const fresh = findEntries(after.options);
  return [
    ...(isSameHead ? [] : [{ ...here, change: 'changed', before, after } as const]),
    ...diffAssignments(
      old.filter((entry) => entry.type === 'assignment'),
      fresh.filter((entry) => entry.type === 'assignment'),
      here,
      'field',
    ),
    ...diffFieldLists(
      old.filter((entry) => entry.type === 'field-list'),
      fresh.filter((entry) => entry.type === 'field-list'),
      here,
    ),
  ];
}

function buildShape(node: Difference['before']): FieldShape | undefined {
  if (node?.type !== 'field') return undefined;
  const { start, end } = node;
  const keyword = { text: '', quoted: false, start, end };
  return buildFieldShapes({ type: 'field-list', keyword, fields: [node], start, end })[0];
}

// ── Expressions ──────────────────────────────────────────────────────────────────────────────────

/** Goes down into objects and lists as long as both sides are one; everything else differs as a whole. */
function diffExpression(
  before: Expression,
  after: Expression,
  around: Around,
  use: ValueUse = ANY,
): readonly Difference[] {
  const old = unwrap(before);
  const fresh = unwrap(after);
  if (old.type === 'object' && fresh.type === 'object') return diffObjects(old, fresh, around, use);
  if (old.type === 'array' && fresh.type === 'array')
    return isSet(use.place, use.name) ? diffSets(old, fresh, around) : diffLists(old, fresh, around);
  if (isSameMeaning(old, fresh)) return [];
  return [{ ...around, change: 'changed', before: old, after: fresh }];
}

function unwrap(expression: Expression): Expression {
  return expression.type === 'parenthesized' && expression.expression !== undefined
    ? unwrap(expression.expression)
    : expression;
}

function diffObjects(
  before: ObjectLiteral,
  after: ObjectLiteral,
  around: Around,
  use: ValueUse,
): readonly Difference[] {
  const match = matchNamed(before.pairs.map(namePair), after.pairs.map(namePair));
  const differences = [
    ...reportNamed(match, around),
    ...match.both.flatMap((pair) => diffPair(pair.before, pair.after, below(around, pair.name))),
    ...diffFieldLists(before.fieldLists, after.fieldLists, around),
  ];
  const isReordered = differences.length === 0 && isOrdered(use.name) && listKeys(before) !== listKeys(after);
  return isReordered ? [{ ...around, change: 'changed', before, after }] : differences;
}

function listKeys({ pairs }: ObjectLiteral): string {
  return JSON.stringify(pairs.map((pair) => pair.key.text));
}

function namePair(pair: Pair): Named<Pair> {
  const content = JSON.stringify([pair.disabled, readMeaning(pair.value)]);
  return { name: pair.key.text, item: pair, content };
}

function diffPair(before: Pair, after: Pair, around: Around): readonly Difference[] {
  if (before.disabled !== after.disabled) return [{ ...around, change: 'changed', before, after }];
  return diffExpression(before.value, after.value, around, { name: after.key.text, place: 'value' });
}

/** Where order counts: items are told apart by position, and one that was moved is one difference. */
function diffLists(before: ArrayLiteral, after: ArrayLiteral, around: Around): readonly Difference[] {
  const steps = alignSequence(before.items.map(readMeaning), after.items.map(readMeaning), (b, a) =>
    isLikeItem(before.items[b], after.items[a]),
  );
  return steps.flatMap((step): readonly Difference[] => {
    const old = step.before === undefined ? undefined : before.items[step.before];
    const fresh = step.after === undefined ? undefined : after.items[step.after];
    const at = below(around, String(step.after ?? step.before));
    if (step.kind === 'same') return [];
    if (old === undefined) return fresh === undefined ? [] : [{ ...at, change: 'added', after: fresh }];
    if (fresh === undefined) return [{ ...at, change: 'removed', before: old }];
    if (step.kind === 'paired') return diffExpression(old, fresh, at);
    const movedFrom = [...around.path, String(step.before)];
    return [{ ...at, change: 'changed', before: old, after: fresh, movedFrom }];
  });
}

function isLikeItem(before: Expression | undefined, after: Expression | undefined): boolean {
  if (before?.type !== 'object' || after?.type !== 'object') return false;
  return readNaturalName(before) === readNaturalName(after);
}

/** Where order means nothing: items are told apart by their names, indexes by their columns. */
function diffSets(before: ArrayLiteral, after: ArrayLiteral, around: Around): readonly Difference[] {
  if (isIndexList(before) || isIndexList(after)) return diffIndexes(before, after, around);
  const match = matchNamed(before.items.map(nameItem), after.items.map(nameItem));
  return [
    ...reportNamed(match, around),
    ...match.both.flatMap((pair) => diffExpression(pair.before, pair.after, below(around, pair.name))),
  ];
}

function diffIndexes(before: ArrayLiteral, after: ArrayLiteral, around: Around): readonly Difference[] {
  const { both, removed, added } = matchIndexes(before, after);
  const at = (list: ArrayLiteral, item: Expression): Around =>
    below(around, String(list.items.indexOf(item)));
  return [
    ...both.flatMap(([old, fresh]) => diffExpression(old, fresh, at(after, fresh))),
    ...removed.map((item): Difference => ({ ...at(before, item), change: 'removed', before: item })),
    ...added.map((item): Difference => ({ ...at(after, item), change: 'added', after: item })),
  ];
}
