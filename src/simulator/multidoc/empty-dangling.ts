import { renderCanonical } from '../canonical/render-canonical.ts';
import { findDocuments } from '../state/find-branch.ts';
import type { Branch, Workspace } from '../state/instance-state.ts';
import { applyEdits, parseOne } from './edit-text.ts';
import { findReferences } from './find-references.ts';

/** What referred to something that was deleted comes back with an empty name. */
export function emptyDangling(workspace: Workspace, branch: Branch): void {
  const documents = findDocuments(workspace, branch);
  const known = new Set(documents.map((document) => `${document.kind} ${document.name}`));
  for (const stored of documents) {
    const document = parseOne(stored.text);
    if (document === undefined) continue;
    const dangling = findReferences(document).filter(({ kind, name }) => !known.has(`${kind} ${name}`));
    const edits = dangling.map(({ start, end }) => ({ start, end, text: '""' }));
    if (edits.length > 0) stored.text = renderCanonical(applyEdits(stored.text, edits));
  }
}
