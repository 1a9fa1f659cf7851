import { onceFor } from '../source/once-for.ts';
import { readText } from '../workspace/clauses.ts';
import { buildObjectKey, describeObject, type FileObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const first = xs`
  function shipping {
    input
    stack
    response = 5
    guid = "Qx3vT0aB9kLmN2pR7sUwYz14-_c"
  }
`;
const bad = first.replace('shipping', 'discount');

export const guidInvented: Check = {
  id: 'guid-invented',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  basis: 'measured',
  summary: 'Two objects with the same guid.',
  why: 'The guid is the identity of an object: of two with the same one, one takes the place of the other, or the push is refused. It happens when a file is copied.',
  bad: {
    sources: { 'function/a_shipping.xs': first, 'function/b_discount.xs': bad },
    at: ['Qx3vT0aB9kLmN2pR7sUwYz14-_c'],
  },
  good: {
    'function/a_shipping.xs': first,
    'function/b_discount.xs': bad.replace(/\n {2}guid.*/, ''),
  },
  visit: {
    document: (document, { object, workspace, report }) => {
      const guid = readText(document.body, 'guid');
      if (guid === undefined || guid.text === '') return;
      // The first one in the order of the files keeps it; each later one is reported.
      const owner = findOwners(workspace).get(guid.text);
      // Two documents of one object are told by a check of their own.
      if (owner === undefined || buildObjectKey(owner) === buildObjectKey(object)) return;
      const other = readText(owner.document.body, 'guid');
      report({
        at: guid,
        message: `${describeObject(object)} has the guid of ${describeObject(owner)}.`,
        help: 'Leave "guid" out of the newer document: Xano gives it one.',
        ...(other === undefined
          ? {}
          : { related: [{ file: owner.file, at: other, message: 'The other one is here.' }] }),
      });
    },
  },
};

const findOwners = onceFor((workspace: Workspace): ReadonlyMap<string, FileObject> => {
  const owners = new Map<string, FileObject>();
  for (const object of workspace.objects)
    if (object.guid !== undefined && !owners.has(object.guid)) owners.set(object.guid, object);
  return owners;
});
