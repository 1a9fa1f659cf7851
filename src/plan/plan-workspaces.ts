import { compareText } from '../source/diagnostic.ts';
import type { Failure } from '../source/failure.ts';
import { LineIndex, type SourceFile } from '../source/source-file.ts';
import {
  buildObjectKey,
  describeObject,
  type SnapshotObject,
  type WorkspaceObject,
} from '../workspace/object.ts';
import { type Scope, Workspace } from '../workspace/workspace.ts';
import { Callers } from './callers.ts';
import type { Change } from './change.ts';
import { diffObjects } from './diff/diff-objects.ts';
import type { Difference } from './diff/difference.ts';
import { type DigestedChange, digestPlan, readContent } from './digest.ts';
import { IMPACTS } from './impact.ts';
import { buildChange, buildChangedObject } from './judge-difference.ts';
import { matchObjects, type ObjectMatch } from './match-objects.ts';
import { type LeftBehind, PLAN_VERSION, type Plan, type PushMode, summarize } from './plan.ts';
import type { PlanContext } from './plan-context.ts';
import type { PlanState } from './plan-state.ts';

/** Files, of which everything is known, or the objects of a snapshot, of which only contracts are. */
export type PlanSide = Workspace | readonly SnapshotObject[];

export interface PlanOptions {
  /** Without it two states are compared as they are, and what is gone counts as deleted. */
  readonly mode?: PushMode;
  /** Whether `after` is all there is; on a part, callers may be out of sight. */
  readonly scope?: Scope;
  /** The texts of the files of `after`, for the lines in `affects`. */
  readonly files?: readonly SourceFile[];
  /** How many rows a table has, where somebody counted. */
  readonly rows?: (table: string) => number | undefined;
  /**
   * Paths that belong to a target and not to what is pushed, such as `guid` and `canonical`: differences at them, and
   * below them, are left out.
   */
  readonly overlay?: readonly string[];
}

/** What would change when `before` becomes `after`. */
export function planWorkspaces(before: PlanSide, after: PlanSide, options: PlanOptions = {}): Plan {
  const states = { before: buildState(before), after: buildState(after) };
  const context: PlanContext = {
    ...states,
    callers: new Callers(states.before, states.after),
    scope: options.scope ?? 'whole',
    mode: options.mode ?? 'delete',
  };
  const match = matchObjects(states.before.objects, states.after.objects);
  const leaves = context.mode !== 'delete';
  const found = findDifferences(match, leaves, new Set(options.overlay ?? []));
  const changes = judgeAll(found, match, context, options);
  const inOrder = changes.map(({ change }) => change).sort(compareChanges);
  return {
    version: PLAN_VERSION,
    digest: digestPlan(changes),
    changes: inOrder,
    leftBehind: leaves ? findLeftBehind(match) : [],
    summary: summarize(inOrder),
    failures: findFailures(states.before, states.after),
  };
}

function buildState(side: PlanSide): PlanState {
  if (side instanceof Workspace) return { objects: side.objects, workspace: side };
  return { objects: side, workspace: new Workspace([], side) };
}

interface Found {
  readonly before: WorkspaceObject | undefined;
  readonly after: WorkspaceObject | undefined;
  readonly difference: Difference;
}

function findDifferences(
  match: ObjectMatch,
  leaves: boolean,
  overlay: ReadonlySet<string>,
): readonly Found[] {
  const removed: readonly WorkspaceObject[] = leaves ? [] : match.removed;
  return [
    ...match.both.flatMap(({ before, after }) =>
      diffObjects(before, after)
        .filter(({ path }) => !overlay.has(path[0] ?? ''))
        .map((difference): Found => ({ before, after, difference })),
    ),
    ...removed.map(
      (before): Found => ({ before, after: undefined, difference: buildWhole(before, 'before') }),
    ),
    ...match.added.map(
      (after): Found => ({ before: undefined, after, difference: buildWhole(after, 'after') }),
    ),
  ];
}

function buildWhole(object: WorkspaceObject, side: 'before' | 'after'): Difference {
  const change = side === 'after' ? 'added' : 'removed';
  return object.origin === 'file' ? { path: [], change, [side]: object.document } : { path: [], change };
}

function judgeAll(
  found: readonly Found[],
  match: ObjectMatch,
  context: PlanContext,
  { files = [], rows = () => undefined }: PlanOptions,
): readonly DigestedChange[] {
  const texts = new Map(files.map((file) => [file.path, file.text]));
  const indexes = new Map<string, LineIndex>();
  const lineOf = (file: string, offset: number): number | undefined => {
    const text = texts.get(file);
    if (text === undefined) return undefined;
    const index = indexes.get(file) ?? new LineIndex(text);
    indexes.set(file, index);
    return index.place({ start: offset, end: offset }).line;
  };
  return found.map(({ before, after, difference }) => {
    const object = after ?? before;
    const renamed = object === undefined ? undefined : match.renames.get(object);
    const subject = { difference, kind: object?.kind ?? '', before, after };
    return {
      change: buildChange(subject, context, { lineOf, rows, renamed }),
      content: readContent(difference),
    };
  });
}

/** Only in the state before, while nothing is deleted. */
function findLeftBehind({ removed }: ObjectMatch): readonly LeftBehind[] {
  return removed
    .map((object): LeftBehind => ({ ...buildChangedObject(object), state: 'left-behind' }))
    .sort((a, b) => compareText(buildObjectKey(a), buildObjectKey(b)));
}

/** Worst first, then by object and path: the order does not depend on files. */
function compareChanges(a: Change, b: Change): number {
  return (
    IMPACTS.indexOf(a.impact) - IMPACTS.indexOf(b.impact) ||
    compareText(buildObjectKey(a.object), buildObjectKey(b.object)) ||
    compareText(a.path, b.path) ||
    compareText(a.change, b.change)
  );
}

function findFailures(before: PlanState, after: PlanState): readonly Failure[] {
  const failures: Failure[] = [];
  if (after.objects.length === 0 && before.objects.length > 0)
    failures.push({
      step: 'read the state after',
      message: 'It holds no document at all, so everything would count as removed.',
      remedy: 'Check the folder or file that is compared.',
    });
  for (const object of [...before.objects, ...after.objects]) {
    if (object.origin === 'snapshot' || object.readable) continue;
    failures.push({
      step: `compare ${describeObject(object)}`,
      message: `"${object.file}" cannot be read as XanoScript.`,
      remedy: 'Run "validate" to see where it stops being XanoScript.',
    });
  }
  return failures;
}
