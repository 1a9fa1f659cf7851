import type { Check } from './check.ts';
import { resolveAuthRead } from './parts/resolve-auth-read.ts';
import { xs } from './parts/xs.ts';

const group = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const bad = xs`
  query me verb=GET {
    api_group = "shop"
    input
    stack
    response = {id: $auth.id}
  }
`;
const table = xs`
  table user {
    auth = true
    schema {
      int id
    }
  }
`;

export const authMissingOnEndpoint: Check = {
  id: 'auth-missing-on-endpoint',
  category: 'security',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'An endpoint that reads `$auth`, and lets everybody in.',
  why: 'Without `auth = "…"` nobody is signed in: `$auth` is empty, or the call fails. An endpoint that itself asks whether there is a caller is not reported.',
  bad: {
    sources: { 'api/shop/shop.xs': group, 'api/shop/me_GET.xs': bad, 'table/user.xs': table },
    at: ['$auth.id'],
  },
  good: {
    'api/shop/shop.xs': group,
    'api/shop/me_GET.xs': bad.replace('"shop"\n', '"shop"\n  auth = "user"\n'),
    'table/user.xs': table,
  },
  visit: {
    document: (_document, { object, text, report }) => {
      if (object.kind !== 'query' || object.contract.auth !== undefined) return;
      const read = resolveAuthRead(object, text);
      if (read === undefined) return;
      report({
        at: read,
        message: 'This endpoint reads "$auth" and has no `auth`: nobody is signed in.',
        help: 'Add `auth = "…"` with the name of the table that callers sign in with.',
      });
    },
  },
};
