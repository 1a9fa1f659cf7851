import { onceFor } from '../source/once-for.ts';
import { readText } from '../workspace/clauses.ts';
import { findWorkspaceFolder } from '../workspace/layout/find-workspace-folder.ts';
import { buildObjectKey, describeObject, type FileObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const first = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const bad = xs`
  api_group admin {
    canonical = "shop"
  }
`;

export const duplicateCanonical: Check = {
  id: 'duplicate-canonical',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'Two API groups with the same `canonical`.',
  why: 'It is the part of the address that says which group is meant, and only one can have it: the other one gets an address of its own, and those who call it by the one in the file reach the wrong group.',
  bad: { sources: { 'api/a_shop/shop.xs': first, 'api/b_admin/admin.xs': bad }, at: ['shop'] },
  good: {
    'api/a_shop/shop.xs': first,
    'api/b_admin/admin.xs': bad.replace('"shop"', '"shop-admin"'),
  },
  visit: {
    document: (document, { object, workspace, report }) => {
      const canonical = readCanonical(object);
      if (canonical === undefined) return;
      // The first one in the order of the files keeps it; each later one is reported.
      const owner = findOwners(workspace).get(buildKey(object, canonical));
      // Two documents of one group are told by a check of their own.
      if (owner === undefined || buildObjectKey(owner) === buildObjectKey(object)) return;
      const other = readText(owner.document.body, 'canonical');
      report({
        at: readText(document.body, 'canonical') ?? object.placedName,
        message: `${describeObject(object)} has the canonical of ${describeObject(owner)}: both would be at "/api:${canonical}".`,
        help: 'Give one of them another canonical.',
        ...(other === undefined
          ? {}
          : { related: [{ file: owner.file, at: other, message: 'The other one is here.' }] }),
      });
    },
  },
};

function readCanonical({ kind, contract }: FileObject): string | undefined {
  return kind !== 'api_group' || contract.canonical === '' ? undefined : contract.canonical;
}

/** What two workspaces of one repository have each, no push brings together. */
function buildKey({ file }: FileObject, canonical: string): string {
  return `${findWorkspaceFolder(file)}\n${canonical}`;
}

const findOwners = onceFor((workspace: Workspace): ReadonlyMap<string, FileObject> => {
  const owners = new Map<string, FileObject>();
  for (const object of workspace.objects) {
    const canonical = readCanonical(object);
    if (canonical === undefined) continue;
    const key = buildKey(object, canonical);
    if (!owners.has(key)) owners.set(key, object);
  }
  return owners;
});
