import { describeObject, type WorkspaceObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const endpoint = xs`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = $auth.id
  }
`;
const group = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const table = xs`
  table user {
    auth = false
    schema {
      int id
    }
  }
`;

/** What has to name a table with `auth = true`. */
const PLACES: ReadonlySet<string> = new Set(['auth', 'security.create_auth_token']);

/** Of a document with a part that cannot be read nobody knows: `auth` may stand there. */
function isKnown(object: WorkspaceObject): boolean {
  if (object.origin === 'snapshot') return true;
  return object.readable && object.document.body.entries.every(({ type }) => type !== 'broken');
}

export const tableWithoutAuth: Check = {
  id: 'table-without-auth',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A sign-in with a table that is not for it.',
  why: 'Only a table with `auth = true` can be signed in with: the endpoint or the token is refused.',
  bad: {
    sources: { 'api/shop/shop.xs': group, 'api/shop/me_GET.xs': endpoint, 'table/user.xs': table },
    at: ['user'],
  },
  good: {
    'api/shop/shop.xs': group,
    'api/shop/me_GET.xs': endpoint,
    'table/user.xs': table.replace('auth = false', 'auth = true'),
  },
  visit: {
    document: (_node, { object, workspace, report }) => {
      for (const reference of object.references) {
        if (reference.to !== 'table' || !PLACES.has(reference.via)) continue;
        const found = workspace.resolveUnique(reference);
        if (found === undefined || !isKnown(found)) continue;
        if (found.contract.auth === true) continue;
        report({
          at: reference,
          message: `${describeObject(found)} is not for signing in with: it lacks \`auth = true\`.`,
          help: 'Add `auth = true` to the table, or name the one that holds the accounts.',
          ...(found.origin === 'file'
            ? { related: [{ file: found.file, at: found.placedName, message: 'The table is here.' }] }
            : {}),
        });
      }
    },
  },
};
