import { digestDocument } from '../../workspace/digest.ts';
import type { FileObject, SnapshotObject, WorkspaceObject } from '../../workspace/object.ts';
import { diffClauses } from './diff-clauses.ts';
import { diffShapes } from './diff-shapes.ts';
import type { Difference } from './difference.ts';
import { pairMoves } from './pair-moves.ts';

/** Clauses that the server gives to a document that has none: a missing one is not another one. */
const GIVEN_BY_SERVER: ReadonlySet<string> = new Set(['guid', 'canonical']);

/** All differences between two states of one object. */
export function diffObjects(before: WorkspaceObject, after: WorkspaceObject): readonly Difference[] {
  const identity = diffIdentity(before, after);
  if (before.origin === 'file' && after.origin === 'file') {
    if (!before.readable || !after.readable) return [...identity, WHOLE];
    const group = identity.some(({ path }) => path[0] === 'group');
    const clauses = diffClauses(before.document.body, after.document.body).filter(
      (difference) => !isGivenByServer(difference) && !(group && difference.path[0] === 'api_group'),
    );
    return [...identity, ...pairMoves(clauses)];
  }
  const contract = diffContracts(before, after);
  const visible = [...identity, ...contract];
  return visible.length === 0 && readDigest(before) !== readDigest(after) ? [WHOLE] : visible;
}

/** Something differs, and nobody can say what. */
const WHOLE: Difference = { path: [], change: 'changed' };

function readDigest(object: WorkspaceObject): string {
  return object.origin === 'snapshot' ? object.digest : digestDocument(object.document);
}

function isGivenByServer({ path, change }: Difference): boolean {
  return path.length === 1 && change !== 'changed' && GIVEN_BY_SERVER.has(path[0] ?? '');
}

/** What an object is known by may change while its guid, or all the rest of it, stays. */
function diffIdentity(before: WorkspaceObject, after: WorkspaceObject): readonly Difference[] {
  return [
    ...diffText(before.name, after.name, after.kind === 'query' ? 'path' : 'name'),
    ...diffText(before.verb, after.verb, 'verb'),
    ...diffText(before.group, after.group, 'group'),
  ];
}

function diffText(
  before: string | boolean | undefined,
  after: string | boolean | undefined,
  step: string,
): readonly Difference[] {
  if (before === after) return [];
  return [
    {
      path: [step],
      change: before === undefined ? 'added' : after === undefined ? 'removed' : 'changed',
      ...(before === undefined ? {} : { beforeText: String(before) }),
      ...(after === undefined ? {} : { afterText: String(after) }),
    },
  ];
}

function diffContracts(before: FileObject | SnapshotObject, after: WorkspaceObject): readonly Difference[] {
  const old = before.contract;
  const fresh = after.contract;
  return [
    ...diffShapes(old.columns ?? [], fresh.columns ?? [], { path: ['schema'] }),
    ...diffShapes(old.inputs ?? [], fresh.inputs ?? [], { path: ['input'] }),
    ...diffText(readLinks(before), readLinks(after), 'input'),
    ...diffText(readAuth(before), readAuth(after), 'auth'),
    ...(old.canonical === undefined || fresh.canonical === undefined
      ? []
      : diffText(old.canonical, fresh.canonical, 'canonical')),
  ];
}

/** Tables whose columns are inputs too; missing when there are none. */
function readLinks({ contract }: WorkspaceObject): string | undefined {
  const links = contract.inputTables.map(
    ({ table, hidden }) => `${table} without ${[...hidden].sort().join(', ')}`,
  );
  return links.length === 0 ? undefined : links.sort().join('; ');
}

function readAuth({ contract }: WorkspaceObject): string | boolean | undefined {
  return contract.auth;
}
