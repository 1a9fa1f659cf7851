import type { FieldShape } from '../../workspace/contract.ts';
import { type Around, below, type Difference } from './difference.ts';
import { matchNamed, type Named } from './match-named.ts';

/** What contracts say about fields: all that can be compared when one side is a snapshot. */
export function diffShapes(
  before: readonly FieldShape[],
  after: readonly FieldShape[],
  around: Around,
): readonly Difference[] {
  const match = matchNamed(before.map(nameShape), after.map(nameShape));
  return [
    ...match.removed.map(({ name, item }) => buildOneSided(below(around, name), item, undefined)),
    ...match.added.map(({ name, item }) => buildOneSided(below(around, name), undefined, item)),
    ...match.renamed.map((pair) => ({
      ...buildOneSided(below(around, pair.before.name), pair.before.item, undefined),
      shape: { before: pair.before.item, after: pair.after.item },
      renamedTo: [...around.path, pair.after.name],
    })),
    ...match.both.flatMap((pair) => diffShape(pair.before, pair.after, below(around, pair.name))),
  ];
}

function buildOneSided(
  { path }: Around,
  before: FieldShape | undefined,
  after: FieldShape | undefined,
): Difference {
  return {
    path,
    change: after === undefined ? 'removed' : 'added',
    shape: { before, after },
    ...(before === undefined ? {} : { beforeText: renderShape(before) }),
    ...(after === undefined ? {} : { afterText: renderShape(after) }),
  };
}

function nameShape(item: FieldShape): Named<FieldShape> {
  const { name, ...rest } = item;
  return { name, item, content: JSON.stringify(rest) };
}

function diffShape(before: FieldShape, after: FieldShape, { path }: Around): readonly Difference[] {
  const here: Around = { path, shape: { before, after } };
  const texts = { beforeText: renderShape(before), afterText: renderShape(after) };
  const isSameHead = texts.beforeText === texts.afterText;
  return [
    ...(isSameHead ? [] : [{ ...here, ...texts, change: 'changed' } as const]),
    ...diffTable(before.table, after.table, below(here, 'table')),
    ...diffValues(before.values ?? [], after.values ?? [], below(here, 'values')),
    ...diffShapes(before.fields ?? [], after.fields ?? [], below(here, 'schema')),
  ];
}

function diffTable(
  before: string | undefined,
  after: string | undefined,
  around: Around,
): readonly Difference[] {
  if (before === after) return [];
  const change = before === undefined ? 'added' : after === undefined ? 'removed' : 'changed';
  return [
    {
      ...around,
      change,
      ...(before === undefined ? {} : { beforeText: before }),
      ...(after === undefined ? {} : { afterText: after }),
    },
  ];
}

function diffValues(
  before: readonly string[],
  after: readonly string[],
  around: Around,
): readonly Difference[] {
  const gone = before.filter((value) => !after.includes(value));
  const fresh = after.filter((value) => !before.includes(value));
  return [
    ...gone.map((value): Difference => ({ ...below(around, value), change: 'removed', beforeText: value })),
    ...fresh.map((value): Difference => ({ ...below(around, value), change: 'added', afterText: value })),
  ];
}

/** As a field is written, as far as a contract tells. */
function renderShape({ type, list, nullable, name, optional }: FieldShape): string {
  return `${type}${list ? '[]' : ''}${nullable ? '?' : ''} ${name}${optional ? '?' : ''}`;
}
