import { posix } from 'node:path';
import { onceFor } from '../../source/once-for.ts';
import { findWorkspaceFolder } from '../../workspace/layout/find-workspace-folder.ts';
import type { FileObject } from '../../workspace/object.ts';
import type { Workspace } from '../../workspace/workspace.ts';

/** Kinds that others refer to by their name alone; endpoints are told apart by more. */
const NAMED: ReadonlySet<string> = new Set([
  'query',
  'function',
  'table',
  'addon',
  'agent',
  'tool',
  'mcp_server',
  'middleware',
  'task',
  'workflow_test',
]);

interface Twins {
  /** The first one in the folder of the same workspace, in the order of the files: the object itself if it is that. */
  readonly here: FileObject;
  /** The first one at all. */
  readonly anywhere: FileObject;
}

/** The objects of the files that have the same kind and name as this one, itself among them. */
export function findTwins(object: FileObject, workspace: Workspace): Twins {
  const twins = isComparable(object) ? (groupTwins(workspace).get(buildTwinKey(object)) ?? []) : [];
  if (twins.length < 2) return { here: object, anywhere: object };
  const folder = findWorkspaceFolder(object.file);
  const here = twins.find(({ file }) => findWorkspaceFolder(file) === folder) ?? object;
  return { here, anywhere: twins[0] ?? object };
}

/** Every document asks for its own. */
const groupTwins = onceFor(({ objects }: Workspace): ReadonlyMap<string, readonly FileObject[]> => {
  const twins = new Map<string, FileObject[]>();
  for (const object of objects) {
    if (!isComparable(object)) continue;
    const key = buildTwinKey(object);
    const group = twins.get(key);
    if (group === undefined) twins.set(key, [object]);
    else group.push(object);
  }
  return twins;
});

function isComparable(object: FileObject): boolean {
  return NAMED.has(object.kind) && object.name !== '' && isGroupKnown(object);
}

/** The clause that names the group may be among what cannot be read. */
function isGroupKnown({ kind, readable, group }: FileObject): boolean {
  return kind !== 'query' || readable || group !== undefined;
}

function buildTwinKey({ kind, name, verb = '', group, file }: FileObject): string {
  if (kind !== 'query') return `${kind}\0${name}`;
  // Some layouts say by the folder alone to which group an endpoint belongs.
  return `${verb}\0${name}\0${group === undefined ? posix.dirname(file) : `group ${group}`}`;
}
