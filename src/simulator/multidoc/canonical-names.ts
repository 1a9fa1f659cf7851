import type { InstanceState, StoredDocument } from '../state/instance-state.ts';
import { parseOne } from './edit-text.ts';
import { isSame, readClause } from './read-identity.ts';
import type { PushedDocument } from './split-multidoc.ts';

/** What an object is called in addresses. */
export interface CanonicalWish {
  /** Empty: the kind has none, or one is assigned when it is stored. */
  readonly name: string;
  /** The wish is taken by somebody else, so the object keeps, or is given, another name and never matches its file. */
  readonly clashes: boolean;
}

const KINDS: ReadonlySet<string> = new Set([
  'api_group',
  'agent',
  'mcp_server',
  'realtime_server',
  'toolset',
]);

/** Only these are given one unasked. */
export function needsCanonical(kind: string): boolean {
  return kind === 'api_group';
}

/** Names are unique in the whole instance, not in a workspace; clones of one object in other branches share theirs. */
export function resolveCanonical(
  state: InstanceState,
  pushed: PushedDocument,
  current: StoredDocument | undefined,
): CanonicalWish {
  if (!KINDS.has(pushed.kind)) return { name: '', clashes: false };
  const own = current === undefined ? '' : readCanonical(current);
  if (pushed.canonical === '' || pushed.canonical === own) return { name: own, clashes: false };
  const clashes = findHolders(state, pushed.canonical).some((holder) => !isClone(holder, pushed, current));
  return { name: clashes ? own : pushed.canonical, clashes };
}

function findHolders(state: InstanceState, canonical: string): readonly StoredDocument[] {
  return state.workspaces
    .flatMap((workspace) => workspace.branches.flatMap((branch) => branch.documents))
    .filter((document) => KINDS.has(document.kind) && readCanonical(document) === canonical);
}

function isClone(
  holder: StoredDocument,
  pushed: PushedDocument,
  current: StoredDocument | undefined,
): boolean {
  return current !== undefined && holder.guid === current.guid && isSame(holder, pushed);
}

function readCanonical(document: StoredDocument): string {
  const tree = parseOne(document.text);
  return tree === undefined ? '' : readClause(tree, 'canonical');
}
