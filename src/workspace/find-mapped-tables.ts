import { onceFor } from '../source/once-for.ts';
import { readHeaderName } from './clauses.ts';
import type { Workspace } from './workspace.ts';

/** Tables that are not there, but in the workspace into which an extension is installed: `tablemap user { … }`. */
export const findMappedTables = onceFor(
  (workspace: Workspace): ReadonlySet<string> =>
    new Set(
      workspace.objects
        .filter(({ kind }) => kind === 'market_item')
        .flatMap(({ document }) => document.body.entries)
        .flatMap((entry) => {
          const isMap = entry.type === 'statement' && entry.keyword.text === 'tablemap';
          return (isMap && readHeaderName(entry.header)?.text) || [];
        }),
    ),
);
