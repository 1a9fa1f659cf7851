import { posix } from 'node:path';
import type { ObjectIdentity } from '../object.ts';
import { findDocumentPath, toFileName } from './document-path.ts';
import { UniqueNames } from './unique-names.ts';

export interface LaidOutFile {
  /** Relative to the folder of the workspace, with `/`; never outside of it. */
  readonly path: string;
  readonly text: string;
}

export interface NamedDocument extends ObjectIdentity {
  /** Without blanks around it. */
  readonly text: string;
}

/**
 * One file a document, where the official command line would write it. Documents whose names give the same path are told
 * apart by `_2`, `_3` …; unlike the official one, no document is ever written over another.
 */
export function layOutDocuments(documents: readonly NamedDocument[]): readonly LaidOutFile[] {
  const groups = nameGroupFolders(documents);
  const paths = new UniqueNames();
  return documents.map((document) => {
    const group = document.kind === 'api_group' ? document.name : document.group;
    const { folder, base } = findDocumentPath(
      document,
      group === undefined ? undefined : (groups.get(group) ?? toFileName(group)),
    );
    // What is unsafe goes first and the ending comes last, so that no two paths of one pull can meet.
    return { path: `${paths.take(keepInside(`${folder}/${base}`))}.xs`, text: document.text };
  });
}

/** Groups in the order of their documents: two whose names give one folder get folders of their own. */
function nameGroupFolders(documents: readonly NamedDocument[]): ReadonlyMap<string, string> {
  const folders = new Map<string, string>();
  const names = new UniqueNames();
  for (const { kind, name } of documents) {
    if (kind === 'api_group' && !folders.has(name)) folders.set(name, names.take(toFileName(name)));
  }
  return folders;
}

/** A verb or a file name from the server may be anything, also `../../x`. */
export function keepInside(path: string): string {
  const inside = posix.normalize(`/${path}`).slice(1);
  return inside.replace(UNSAFE, '_');
}

/** Characters that no file system, or not every one, takes in a name. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the point.
const UNSAFE = /[\u0000-\u001f<>:"|?*\\]/g;
