import { findNearest } from '../source/nearest.ts';
import { onceFor } from '../source/once-for.ts';
import { findActivePairs, findAssignment, placeName } from '../workspace/clauses.ts';
import { findStatementsOf } from '../workspace/flow/find-statements.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const group = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const bad = xs`
  query me verb=GET {
    api_group = "shop"
    auth = "user"
    input
    stack
    response = {mail: $auth.email}
  }
`;
const table = xs`
  table user {
    auth = true
    schema {
      int id
      email email
    }
  }
`;

export const authExtraColumn: Check = {
  id: 'auth-extra-column',
  category: 'runtime',
  severity: 'warning',
  scope: 'workspace',
  severityOnPart: 'notice',
  basis: 'reported',
  summary: 'A column of the account that is read from `$auth`.',
  why: '`$auth` holds the id, and what was put into the token as `extras`; the row itself is not there. Read it with `db.get` by `$auth.id`.',
  bad: {
    sources: { 'api/shop/shop.xs': group, 'api/shop/me_GET.xs': bad, 'table/user.xs': table },
    at: ['email'],
  },
  good: {
    'api/shop/shop.xs': group,
    'api/shop/me_GET.xs': bad.replace('$auth.email', '$auth.id').replace('mail:', 'id:'),
    'table/user.xs': table,
  },
  visit: {
    member: (member, { object, workspace, report }) => {
      const name = placeName(member.property);
      if (member.object.type !== 'variable' || member.object.name !== 'auth') return;
      if (name.text === 'id' || name.text === 'extras' || name.text.startsWith('$')) return;
      if (object.kind === 'middleware') return;
      const extras = findExtras(workspace);
      if (extras === undefined || extras.has(name.text)) return;
      report({
        at: name,
        ...(TOKEN.test(name.text)
          ? {
              message: `"$auth" holds no "${name.text}": the token itself is not in it.`,
              help: 'Make a token with "security.create_auth_token"; the one of this call is in `$env.$http_headers`, as "Authorization".',
            }
          : {
              message: `"$auth" holds no "${name.text}": no token of this workspace gets it as an extra.`,
              help: 'Read the row by "$auth.id", or add it to the `extras` of the token.',
            }),
        suggestions: findNearest(name.text, ['id', ...extras]),
      });
    },
  },
};

/** What the caller was let in with: no row and no extra holds it. */
const TOKEN = /^(?:(?:auth|access|bearer|session|id)_?)?(?:token|jwt)$|^bearer$/i;

/** Everything that tokens are given; undefined when some of it is computed. */
const findExtras = onceFor(collectExtras);

function collectExtras(workspace: Workspace): ReadonlySet<string> | undefined {
  const names = new Set<string>();
  for (const object of workspace.objects) {
    for (const statement of findStatementsOf(object, 'security.create_auth_token')) {
      const extras = findAssignment(statement.body, 'extras')?.value;
      if (extras === undefined || (extras.type === 'string' && extras.value === '')) continue;
      if (extras.type === 'array' && extras.items.length === 0) continue;
      if (extras.type !== 'object') return undefined;
      for (const pair of findActivePairs(extras)) names.add(pair.key.text);
    }
  }
  // Objects that only the snapshot knows may sign people in too.
  return workspace.snapshotObjects.length > 0 ? undefined : names;
}
