import type { Statement } from '../language/ast.ts';
import { type Visitor, walk } from '../language/visit.ts';
import { onceFor } from '../source/once-for.ts';
import { findAssignment } from '../workspace/clauses.ts';
import { isDisabled } from '../workspace/find-references.ts';
import type { FileObject } from '../workspace/object.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table user {
    auth = true
    schema {
      int id
    }
  }
  ---
  table note {
    schema {
      int id
    }
  }
`;
const group = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const bad = xs`
  query "notes/{note_id}" verb=DELETE {
    api_group = "shop"
    input {
      int note_id
    }
    stack {
      db.del note {
        field_name = "id"
        field_value = $input.note_id
      }
    }
    response = {}
  }
`;

export const mutationWithoutAuth: Check = {
  id: 'mutation-without-auth',
  category: 'security',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'An endpoint that writes rows for everybody who calls it.',
  why: 'It has no `auth` and asks nothing: whoever finds its address changes the data. Endpoints that check something (a precondition, a token, a function, a middleware), or are there for signing in and for webhooks, are not reported.',
  bad: {
    sources: { 'api/shop/shop.xs': group, 'api/shop/note_DELETE.xs': bad, 'table/tables.xs': table },
    at: ['db.del'],
  },
  good: {
    'api/shop/shop.xs': group,
    'api/shop/note_DELETE.xs': bad.replace('"shop"\n', '"shop"\n  auth = "user"\n'),
    'table/tables.xs': table,
  },
  visit: {
    document: (document, { object, workspace, report }) => {
      if (object.kind !== 'query' || object.verb === 'GET' || object.contract.auth !== undefined) return;
      if (OPEN.test(`${object.name} ${object.group ?? ''}`) || hasMiddleware(object, workspace)) return;
      const { writes, asks } = look(document.body.entries.filter((entry) => entry.type === 'statement'));
      if (writes === undefined || asks) return;
      report({
        at: writes.keyword,
        message: `"${writes.keyword.text}" runs for everybody who calls this endpoint.`,
        help: 'Add an `auth`, or check a secret of the caller with a precondition.',
      });
    },
  },
};

/** What has to be open to everybody. */
const OPEN =
  /webhook|hook|callback|sign|login|logout|register|auth|oauth|password|reset|verify|public|contact|subscri|track|event|log|seed|demo|test/i;

const WRITES = /^db\.(add|edit|patch|add_or_edit|del|truncate|bulk\.\w+)$/;

/** Statements in which a caller may be asked who they are. */
const ASKS =
  /^(security\.|precondition|throw|return|redis\.ratelimit|function\.run|api\.|util\.get_|action\.|ai\.|conditional|switch)/;

function look(statements: readonly Statement[]): {
  readonly writes: Statement | undefined;
  readonly asks: boolean;
} {
  let writes: Statement | undefined;
  let asks = false;
  const visitor: Visitor = {
    statement: (statement, ancestors) => {
      if (statement.disabled || isDisabled(ancestors)) return;
      if (WRITES.test(statement.keyword.text)) writes ??= statement;
      if (ASKS.test(statement.keyword.text)) asks = true;
    },
    broken: () => {
      asks = true;
    },
  };
  for (const statement of statements) walk(statement, [visitor]);
  return { writes, asks };
}

/** Something that runs before may ask. */
function hasMiddleware({ document, group }: FileObject, workspace: Workspace): boolean {
  if (findAssignment(document.body, 'middleware') !== undefined) return true;
  const { branch, groups } = findGuarded(workspace);
  return branch || (group !== undefined && groups.has(group));
}

interface Guarded {
  /** Whether a middleware runs before everything. */
  readonly branch: boolean;
  /** Names of the groups before whose endpoints one runs. */
  readonly groups: ReadonlySet<string>;
}

/** Every endpoint asks for them. */
const findGuarded = onceFor((workspace: Workspace): Guarded => {
  const guarded = workspace.objects.filter(
    ({ kind, document }) =>
      (kind === 'branch' || kind === 'api_group') &&
      findAssignment(document.body, 'middleware') !== undefined,
  );
  const groups = guarded.filter(({ kind }) => kind === 'api_group').map(({ name }) => name);
  return { branch: guarded.some(({ kind }) => kind === 'branch'), groups: new Set(groups) };
});
