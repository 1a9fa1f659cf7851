import type { Statement } from '../../language/ast.ts';
import { BRANCHES } from '../../language/vocabulary/statements/branches.ts';
import { alignSequence } from './align-sequence.ts';
import { diffAssignments, diffFieldLists } from './diff-values.ts';
import { type Around, below, type Difference } from './difference.ts';
import { findEntries, isSwitchedOff, readMeaning } from './meaning.ts';

/** Branches of which a statement may hold several: told apart by position. */
const MANY: ReadonlySet<string> = new Set(['elseif', 'case']);

/** Whether a statement is a part of its parent (`if` in `conditional`) and not one of a row of statements. */
function isBranch(parent: Statement | undefined, { keyword }: Statement): boolean {
  if (BRANCHES[keyword.text] === undefined || parent === undefined) return false;
  return BRANCHES[parent.keyword.text] === undefined && parent.keyword.text !== 'test';
}

function diffBranches(
  before: readonly Statement[],
  after: readonly Statement[],
  around: Around,
): readonly Difference[] {
  const keywords = new Set([...before, ...after].map((branch) => branch.keyword.text));
  return [...keywords].flatMap((keyword) => {
    const old = before.filter((branch) => branch.keyword.text === keyword);
    const fresh = after.filter((branch) => branch.keyword.text === keyword);
    const here = below(around, keyword);
    if (MANY.has(keyword) || old.length > 1 || fresh.length > 1) return diffSequence(old, fresh, here);
    const [oldBranch] = old;
    const [newBranch] = fresh;
    if (oldBranch === undefined)
      return newBranch === undefined ? [] : [{ ...here, change: 'added', after: newBranch } as const];
    if (newBranch === undefined) return [{ ...here, change: 'removed', before: oldBranch } as const];
    return diffStatement(oldBranch, newBranch, here, 'statement');
  });
}

/** A row of statements: positions are those after the change, for removals those before it. */
function diffSequence(
  before: readonly Statement[],
  after: readonly Statement[],
  around: Around,
): readonly Difference[] {
  const steps = alignSequence(
    before.map(readMeaning),
    after.map(readMeaning),
    (b, a) => before[b]?.keyword.text === after[a]?.keyword.text,
  );
  return steps.flatMap((step): readonly Difference[] => {
    const old = step.before === undefined ? undefined : before[step.before];
    const fresh = step.after === undefined ? undefined : after[step.after];
    const at = below(around, String(step.after ?? step.before));
    const here: Around = { ...at, statement: { path: at.path, before: old, after: fresh } };
    if (step.kind === 'same') return [];
    if (old === undefined) return fresh === undefined ? [] : [{ ...here, change: 'added', after: fresh }];
    if (fresh === undefined) return [{ ...here, change: 'removed', before: old }];
    if (step.kind === 'paired') return diffStatement(old, fresh, here, 'statement');
    const movedFrom = [...around.path, String(step.before)];
    return [{ ...here, change: 'changed', before: old, after: fresh, movedFrom }];
  });
}

/** @param place `block` for `stack` and `test` of a document, which are known by their headers */
export function diffStatement(
  before: Statement,
  after: Statement,
  around: Around,
  place: 'block' | 'statement',
): readonly Difference[] {
  if (readMeaning(before) === readMeaning(after)) return [];
  const here: Around = { ...around, statement: { path: around.path, before, after } };
  const whole: Difference = { ...here, change: 'changed', before, after };
  if (before.keyword.text !== after.keyword.text) return [whole];
  const differences: Difference[] = [];
  const isSameHeader = place === 'block' || listHeader(before) === listHeader(after);
  if (!isSameHeader || before.leaves !== after.leaves) differences.push(whole);
  if (isSwitchedOff(before) !== isSwitchedOff(after))
    differences.push({ ...below(here, 'disabled'), change: 'changed', before, after });
  const alias = diffAlias(before, after, below(here, 'as'));
  if (alias !== undefined) differences.push(alias);
  differences.push(...diffBody(before, after, here));
  return differences;
}

function listHeader({ header }: Statement): string {
  return JSON.stringify(header.map(readMeaning));
}

function diffAlias(before: Statement, after: Statement, around: Around): Difference | undefined {
  const old = before.alias;
  const fresh = after.alias;
  if (old === undefined)
    return fresh === undefined ? undefined : { ...around, change: 'added', after: fresh };
  if (fresh === undefined) return { ...around, change: 'removed', before: old };
  if (readMeaning(old) === readMeaning(fresh)) return undefined;
  return { ...around, change: 'changed', before: old, after: fresh };
}

function diffBody(before: Statement, after: Statement, around: Around): readonly Difference[] {
  const old = findParts(before);
  const fresh = findParts(after);
  return [
    ...diffAssignments(old.assignments, fresh.assignments, around, 'statement'),
    ...diffFieldLists(old.fieldLists, fresh.fieldLists, around),
    ...diffBranches(old.branches, fresh.branches, around),
    ...diffSequence(old.row, fresh.row, around),
  ];
}

function findParts(statement: Statement) {
  const entries = findEntries(statement.body);
  const statements = entries.filter((entry) => entry.type === 'statement');
  return {
    assignments: entries.filter((entry) => entry.type === 'assignment'),
    fieldLists: entries.filter((entry) => entry.type === 'field-list'),
    branches: statements.filter((inner) => isBranch(statement, inner)),
    row: statements.filter((inner) => !isBranch(statement, inner)),
  };
}
