import type { Document } from '../../language/ast.ts';
import { renderCanonical } from '../canonical/render-canonical.ts';
import { applyEdits, parseOne } from '../multidoc/edit-text.ts';
import type { InstanceState, StoredDocument } from '../state/instance-state.ts';
import type { FaultRow } from './fault.ts';

/** What others do to the token and to the workspace meanwhile. */
export const otherFaults: readonly FaultRow[] = [
  {
    effect: 'token-expired-after',
    value: 'number',
    points: 'all',
    means: 'the token is good for so many calls, then it is refused',
    example: 'token-expired-after=3',
    stage: 'token',
  },
  {
    effect: 'someone-edits',
    value: 'text',
    points: ['pull', 'preview', 'push'],
    times: 1,
    means: 'after a pull (or a preview, or a push) was answered, somebody changes this object: <kind>/<name>',
    example: 'someone-edits=function/cart/total',
    stage: 'afterwards',
    act: editAsSomeone,
  },
];

function editAsSomeone(state: InstanceState, object: string): void {
  for (const workspace of state.workspaces) {
    const own = workspace.branches.filter((branch) => branch.live).flatMap((branch) => branch.documents);
    for (const document of [...workspace.shared, ...own]) {
      if (`${document.kind}/${document.name}` === object) edit(document);
    }
  }
}

const STATEMENT = '\ndebug.log {\nvalue = "Edited by somebody else"\n}\n';
const FIELD = '\ntext? edited_by_somebody_else?\n';

/** A change of meaning: one more statement, or one more field; where there is room for neither, a comment. */
function edit(stored: StoredDocument): void {
  const document = parseOne(stored.text);
  const close = document === undefined ? undefined : findEnd(document);
  stored.text = renderCanonical(
    close === undefined
      ? `// Edited by somebody else\n${stored.text}`
      : applyEdits(stored.text, [{ start: close.at, end: close.at, text: close.text }]),
  );
}

function findEnd(document: Document): { at: number; text: string } | undefined {
  for (const entry of document.body.entries) {
    if (entry.type === 'assignment' || entry.type === 'broken') continue;
    if (entry.keyword.text === 'stack') return { at: entry.end - 1, text: STATEMENT };
    if (entry.keyword.text === 'schema') return { at: entry.end - 1, text: FIELD };
  }
  return undefined;
}
