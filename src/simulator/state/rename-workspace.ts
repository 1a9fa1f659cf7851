import { renderName } from '../canonical/inline.ts';
import type { StoredDocument, Workspace } from './instance-state.ts';

/** A workspace has its name twice: as a property, and as that of its settings document. */
export function renameTo(workspace: Workspace, name: string): void {
  workspace.name = name;
  workspace.shared = workspace.shared.map((document) =>
    document.kind === 'workspace' ? withName(document, name) : document,
  );
}

/** A settings document under another name. */
export function withName(document: StoredDocument, name: string): StoredDocument {
  return {
    ...document,
    name,
    text: document.text.replace(/^workspace .*\{$/m, () => `workspace ${renderName(name)} {`),
  };
}
