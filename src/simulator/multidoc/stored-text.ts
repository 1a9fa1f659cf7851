import { encodeString } from '../../language/string-literal.ts';
import { renderCanonical } from '../canonical/render-canonical.ts';
import type { StoredDocument } from '../state/instance-state.ts';
import { keepColumns } from './compare-tables.ts';
import { applyEdits, type Edit, removeClause, setClause } from './edit-text.ts';
import type { Reference } from './find-references.ts';
import type { PushedDocument } from './split-multidoc.ts';

/** Kinds that are settings of something and have no identity of their own. */
const WITHOUT_GUID: ReadonlySet<string> = new Set(['workspace', 'branch']);

export function hasGuid(kind: string): boolean {
  return !WITHOUT_GUID.has(kind);
}

interface ToStore {
  readonly pushed: PushedDocument;
  readonly current: StoredDocument | undefined;
  readonly guid: string;
  readonly unresolved: readonly Reference[];
}

/** What the server keeps of a pushed document: its own layout, guid and names; no rows, no values of variables. */
export function buildStoredText(
  step: ToStore,
  how: { readonly partial: boolean; readonly canonical: string },
): string {
  const { pushed, current, guid } = step;
  if (pushed.document === undefined) return pushed.text;
  const edits: Edit[] = step.unresolved.map((reference) => ({
    start: reference.start,
    end: reference.end,
    text: '""',
  }));
  if (hasGuid(pushed.kind) && guid !== '') edits.push(setClause(pushed.document, 'guid', encodeString(guid)));
  if (how.canonical !== '') edits.push(setClause(pushed.document, 'canonical', encodeString(how.canonical)));
  if (pushed.kind === 'workspace') edits.push(...removeClause(pushed.document, 'env'));
  if (pushed.kind === 'table') edits.push(...removeClause(pushed.document, 'items'));
  const text = applyEdits(pushed.text, edits);
  const whole =
    how.partial && current !== undefined && pushed.kind === 'table' ? keepColumns(current.text, text) : text;
  return renderCanonical(whole);
}
