import { readHeaderName } from './clauses.ts';
import type { Workspace } from './workspace.ts';

/** Found once for each workspace: every name that is not found asks. */
const KNOWN = new WeakMap<Workspace, ReadonlySet<string>>();

/** Tables that are not there, but in the workspace into which an extension is installed: `tablemap user { … }`. */
export function findMappedTables(workspace: Workspace): ReadonlySet<string> {
  let names = KNOWN.get(workspace);
  if (names === undefined) {
    names = new Set(
      workspace.objects
        .filter(({ kind }) => kind === 'market_item')
        .flatMap(({ document }) => document.body.entries)
        .flatMap((entry) => {
          const isMap = entry.type === 'statement' && entry.keyword.text === 'tablemap';
          return (isMap && readHeaderName(entry.header)?.text) || [];
        }),
    );
    KNOWN.set(workspace, names);
  }
  return names;
}
