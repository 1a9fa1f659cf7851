import type { Document } from '../language/ast.ts';
import { parseFile } from '../language/parse.ts';
import type { PushMode } from '../plan/plan.ts';
import { describeObject, type ObjectIdentity } from '../workspace/object.ts';
import { type Bundle, isSettings } from './bundle.ts';
import { digestContent, findColumns } from './content-digest.ts';
import { pickIdentity } from './cut-documents.ts';
import type { LiveObject, LiveState } from './live-state.ts';
import { applyOverlay, buildOverlay, type OverlaidDocument, type Overlay } from './overlay.ts';
import type { Switches } from './ports.ts';

/** What an object of the bundle has to be at a target once it is deployed. */
export interface ExpectedObject extends ObjectIdentity {
  readonly key: string;
  /** As it is pushed. */
  readonly text: string;
  readonly document: Document;
  readonly content: string;
  readonly guid?: string;
  /** Missing where the server decides. */
  readonly canonical?: string;
  readonly before: LiveObject | undefined;
  /** Columns that the bundle has not got and that stay, since a partial push drops none. */
  readonly leftColumns: ReadonlySet<string>;
  readonly differs: boolean;
}

/** All that follows from a bundle, a target's state before and the mode: how the target is to look afterwards. */
export interface Expectation {
  readonly overlay: Overlay;
  readonly objects: readonly ExpectedObject[];
  /** What is sent: the objects that differ; in the other modes all of them, because there they count as everything. */
  readonly pushed: readonly ExpectedObject[];
  /** Objects that only the target has and that stay. */
  readonly leftBehind: readonly LiveObject[];
  /** Objects that only the target has and that the push deletes. */
  readonly deleted: readonly LiveObject[];
}

/** A switch of the configuration that makes a document unreadable. */
class SwitchError extends Error {
  override readonly name = 'SwitchError';
  readonly kind = 'invalid-switch';
  readonly remedy = 'Give switches by names and values as they stand in a document: active = false.';
}

/** @throws SwitchError */
export function buildExpectation(
  bundle: Bundle,
  before: LiveState,
  mode: PushMode,
  switches?: Switches,
): Expectation {
  const overlay = buildOverlay(bundle, before, switches);
  const objects = applyOverlay(bundle, overlay).map((overlaid) => expectObject(overlaid, before, mode));
  const known = new Set(objects.flatMap((object) => [object.key, object.before?.key ?? object.key]));
  const only = [...before.objects.values()].filter((object) => !known.has(object.key) && !isSettings(object));
  const differing = objects.filter((object) => object.differs);
  const deletes = mode === 'delete';
  return {
    overlay,
    objects,
    pushed: mode === 'partial' || differing.length + (deletes ? only.length : 0) === 0 ? differing : objects,
    leftBehind: deletes ? [] : only,
    deleted: deletes ? only : [],
  };
}

function expectObject(
  { document, entry, text }: OverlaidDocument,
  before: LiveState,
  mode: PushMode,
): ExpectedObject {
  const parsed = parseFile({ path: '', text });
  const [tree] = parsed.documents;
  if (tree === undefined || parsed.problems.length > 0) {
    throw new SwitchError(`With its switches, ${describeObject(document)} cannot be read any more.`);
  }
  const current = entry.liveKey === undefined ? undefined : before.objects.get(entry.liveKey);
  const names = new Set(findColumns(tree).map((field) => field.name?.text));
  const leftColumns = new Set(
    mode === 'partial'
      ? findColumns(current?.document).flatMap(({ name }) =>
          name === undefined || names.has(name.text) ? [] : [name.text],
        )
      : [],
  );
  const content = digestContent(tree);
  return {
    ...pickIdentity(document),
    key: document.key,
    text,
    document: tree,
    content,
    ...(entry.guid === undefined ? {} : { guid: entry.guid }),
    ...(entry.canonical === undefined || entry.wished ? {} : { canonical: entry.canonical }),
    before: current,
    leftColumns,
    differs: current === undefined || !hasContent(current, { content, leftColumns }),
  };
}

/** Whether an object at the target does what is expected of it; columns that are left behind do not count. */
export function hasContent(
  live: LiveObject,
  expected: Pick<ExpectedObject, 'content' | 'leftColumns'>,
): boolean {
  if (live.content === expected.content) return true;
  if (expected.leftColumns.size === 0 || live.document === undefined) return false;
  return digestContent(live.document, expected.leftColumns) === expected.content;
}
