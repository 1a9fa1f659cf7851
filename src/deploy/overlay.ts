import { parseFile } from '../language/parse.ts';
import { compareText } from '../source/diagnostic.ts';
import type { Bundle, BundleDocument } from './bundle.ts';
import { digestTexts } from './content-digest.ts';
import { applyClauseEdits, quote, setClause } from './edit-clause.ts';
import type { LiveObject, LiveState } from './live-state.ts';
import type { Switches } from './ports.ts';

/** What one target says differently, by intent: how its objects are called, and what is switched on or off there. */
export interface Overlay {
  readonly digest: string;
  /** By key; objects of which there is nothing to say are left out. */
  readonly entries: ReadonlyMap<string, OverlayEntry>;
}

export interface OverlayEntry {
  /** Key under which the target has the object now; another one for an object that is renamed. */
  readonly liveKey?: string;
  readonly guid?: string;
  readonly canonical?: string;
  /** The canonical is only asked for: the server gives another one when it is taken. */
  readonly wished?: true;
  /** By name of the clause; values as they stand in a document. */
  readonly switches?: Readonly<Record<string, string>>;
}

export function buildOverlay(bundle: Bundle, live: LiveState, switches: Switches = {}): Overlay {
  const keys = new Set(bundle.documents.map((document) => document.key));
  const entries = new Map<string, OverlayEntry>();
  for (const document of bundle.documents) {
    const current = live.objects.get(document.key) ?? findRenamed(document, keys, live);
    const own = switches[document.key];
    const entry = {
      ...(current === undefined ? nameNew(document) : nameCurrent(current)),
      ...(own === undefined ? {} : { switches: own }),
    };
    if (Object.keys(entry).length > 0) entries.set(document.key, entry);
  }
  return { digest: digestEntries(entries), entries };
}

/** The file's guid is that of an object which goes by a name that the bundle has not got: it was renamed. */
function findRenamed(
  { kind, hints }: BundleDocument,
  keys: ReadonlySet<string>,
  live: LiveState,
): LiveObject | undefined {
  if (hints.guid === undefined) return undefined;
  return [...live.objects.values()].find(
    (object) => object.guid === hints.guid && object.kind === kind && !keys.has(object.key),
  );
}

function nameCurrent({ key, guid, canonical }: LiveObject): OverlayEntry {
  return {
    liveKey: key,
    ...(guid === undefined ? {} : { guid }),
    ...(canonical === undefined ? {} : { canonical }),
  };
}

/** A guid is for the server to give. Its address an object may ask for, since callers depend on it. */
function nameNew({ hints }: BundleDocument): OverlayEntry {
  return hints.canonical === undefined ? {} : { canonical: hints.canonical, wished: true };
}

function digestEntries(entries: ReadonlyMap<string, OverlayEntry>): string {
  const rows = [...entries].sort(([a], [b]) => compareText(a, b));
  return digestTexts(
    rows.map(([key, { guid = '', canonical = '', switches = {} }]) =>
      JSON.stringify([key, guid, canonical, Object.entries(switches).sort(([a], [b]) => compareText(a, b))]),
    ),
  );
}

export interface OverlaidDocument {
  readonly document: BundleDocument;
  readonly entry: OverlayEntry;
  readonly text: string;
}

/** The texts as they go to the target: those of the bundle with these clauses set, and no other letter changed. */
export function applyOverlay(bundle: Bundle, overlay: Overlay): readonly OverlaidDocument[] {
  return bundle.documents.map((document) => {
    const entry = overlay.entries.get(document.key) ?? {};
    const clauses = [
      ...Object.entries(entry.switches ?? {}),
      ...(entry.canonical === undefined ? [] : [['canonical', quote(entry.canonical)] as const]),
      ...(entry.guid === undefined ? [] : [['guid', quote(entry.guid)] as const]),
    ];
    const tree = parseFile({ path: '', text: document.text }).documents[0];
    if (tree === undefined || clauses.length === 0) return { document, entry, text: document.text };
    const edits = clauses.map(([name, value]) => setClause(document.text, tree, name, value));
    return { document, entry, text: applyClauseEdits(document.text, edits) };
  });
}
