import type { Block, Statement } from '../../language/ast.ts';
import { readHeaderName } from '../../workspace/clauses.ts';
import { diffStatement } from './diff-statements.ts';
import { diffAssignments, diffFieldLists } from './diff-values.ts';
import { type Around, below, type Difference, type Path } from './difference.ts';
import { matchNamed, type Named } from './match-named.ts';
import { findEntries, readMeaning } from './meaning.ts';

/** The clauses of a document, in whatever order they stand. */
export function diffClauses(before: Block, after: Block): readonly Difference[] {
  const around: Around = { path: [] };
  const old = findEntries(before);
  const fresh = findEntries(after);
  return [
    ...diffAssignments(
      old.filter((entry) => entry.type === 'assignment'),
      fresh.filter((entry) => entry.type === 'assignment'),
      around,
      'document',
    ),
    ...diffFieldLists(
      old.filter((entry) => entry.type === 'field-list'),
      fresh.filter((entry) => entry.type === 'field-list'),
      around,
    ),
    ...diffBlocks(
      old.filter((entry) => entry.type === 'statement'),
      fresh.filter((entry) => entry.type === 'statement'),
      around,
    ),
  ];
}

/** `stack { … }` and `test "name" { … }`: known by keyword and name. */
function diffBlocks(
  before: readonly Statement[],
  after: readonly Statement[],
  around: Around,
): readonly Difference[] {
  const match = matchNamed(before.map(nameBlock), after.map(nameBlock));
  const at = (block: Statement): Around => below(around, ...findSteps(block));
  return [
    ...match.removed.flatMap(({ item }) => diffOneSided(item, undefined, at(item))),
    ...match.added.flatMap(({ item }) => diffOneSided(undefined, item, at(item))),
    ...match.renamed.map(
      (pair): Difference => ({
        ...at(pair.before.item),
        change: 'removed',
        before: pair.before.item,
        after: pair.after.item,
        renamedTo: at(pair.after.item).path,
      }),
    ),
    ...match.both.flatMap((pair) => diffStatement(pair.before, pair.after, at(pair.after), 'block')),
  ];
}

function findSteps({ keyword, header }: Statement): Path {
  const name = readHeaderName(header)?.text;
  return name === undefined ? [keyword.text] : [keyword.text, name];
}

function nameBlock(item: Statement): Named<Statement> {
  const body = item.body === undefined ? '' : readMeaning(item.body);
  return {
    name: JSON.stringify(findSteps(item)),
    item,
    content: JSON.stringify([item.keyword.text, body]),
  };
}

/** A document without a stack has an empty one; any other block comes and goes as a whole. */
function diffOneSided(
  before: Statement | undefined,
  after: Statement | undefined,
  around: Around,
): readonly Difference[] {
  const block = before ?? after;
  if (block?.keyword.text === 'stack' && block.header.length === 0) {
    const empty: Statement = { ...block, body: undefined };
    return diffStatement(before ?? empty, after ?? empty, around, 'block');
  }
  if (before !== undefined) return [{ ...around, change: 'removed', before }];
  return after === undefined ? [] : [{ ...around, change: 'added', after }];
}
