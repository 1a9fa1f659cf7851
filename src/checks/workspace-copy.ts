import { onceFor } from '../source/once-for.ts';
import { findWorkspaceFolder } from '../workspace/layout/find-workspace-folder.ts';
import { describeObject, type FileObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { findTwins } from './parts/find-twins.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table product {
    schema {
      int id
    }
  }
`;

export const workspaceCopy: Check = {
  id: 'workspace-copy',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  severityOnPart: 'notice',
  basis: 'documented',
  summary: 'Folders that hold the same objects, as two workspaces or a copy of one do.',
  why: 'All files that are looked at are taken for one workspace: names are looked up in both folders, and a push makes each object twice or overwrites one with the other. Each folder is told once.',
  bad: { sources: { 'shop/table/product.xs': table, 'shop_old/table/product.xs': table }, at: ['product'] },
  good: { 'shop/table/product.xs': table, 'shop/table/category.xs': table.replace('product', 'category') },
  visit: {
    document: (_node, { object, workspace, report }) => {
      const copy = findCopies(workspace).get(object);
      if (copy === undefined) return;
      const { first, count } = copy;
      const others = count === 1 ? '' : ` and ${count - 1} more`;
      report({
        at: object.placedName,
        message: `Folder "${findWorkspaceFolder(object.file) || '.'}" has ${describeObject(object)}${others}, and so has folder "${findWorkspaceFolder(first.file) || '.'}".`,
        help: 'Look at one workspace at a time: give its folder as path, or leave the other one out with "ignores" in xano-ci.yml. If both belong together, give one of them another name.',
        related: [{ file: first.file, at: first.placedName, message: 'The other one is here.' }],
      });
    },
  },
};

interface Copy {
  /** What stands in the other folder. */
  readonly first: FileObject;
  readonly count: number;
}

/** By the first object of each pair of folders. Every document asks for them. */
const findCopies = onceFor((workspace: Workspace): ReadonlyMap<FileObject, Copy> => {
  const pairs = new Map<string, { readonly object: FileObject; readonly first: FileObject; count: number }>();
  for (const object of workspace.objects) {
    const { here, anywhere: first } = findTwins(object, workspace);
    if (here !== object || first === object) continue;
    const pair = [first, object].map(({ file }) => findWorkspaceFolder(file)).join('\n');
    const seen = pairs.get(pair);
    if (seen === undefined) pairs.set(pair, { object, first, count: 1 });
    else seen.count += 1;
  }
  return new Map([...pairs.values()].map(({ object, first, count }) => [object, { first, count }]));
});
