import type { Expression } from '../language/ast.ts';
import { walk } from '../language/visit.ts';
import { findActivePairs, findAssignment, findPair, readName } from '../workspace/clauses.ts';
import { isDisabled } from '../workspace/find-references.ts';
import type { FileObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const tool = xs`
  tool my_orders {
    instructions = "Lists the orders of the caller."
    input
    stack
    response = {user: $auth.id}
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
const bad = xs`
  mcp_server Shop {
    canonical = "shop-mcp"
    instructions = "Orders."
    tools = [{name: "my_orders"}]
  }
`;

export const toolWithoutAuthTable: Check = {
  id: 'tool-without-auth-table',
  category: 'security',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A tool that reads `$auth`, offered without a sign-in.',
  why: 'Nobody is signed in when the tool runs: it answers with an error that the model takes for a result. Name the table in the entry of the tool.',
  bad: {
    sources: { 'mcp/shop.xs': bad, 'table/user.xs': table, 'tool/my_orders.xs': tool },
    at: ['my_orders'],
  },
  good: {
    'mcp/shop.xs': bad.replace('{name: "my_orders"}', '{name: "my_orders", auth: "user"}'),
    'table/user.xs': table,
    'tool/my_orders.xs': tool,
  },
  visit: {
    document: (document, { object, workspace, report }) => {
      if (object.kind !== 'agent' && object.kind !== 'mcp_server') return;
      for (const entry of listEntries(findAssignment(document.body, 'tools')?.value)) {
        const name = findPair(entry, 'name')?.value;
        const placed = name === undefined ? undefined : readName(name);
        const auth = findPair(entry, 'auth')?.value;
        if (placed === undefined || (auth !== undefined && !isEmpty(auth))) continue;
        const found = workspace.resolveUnique({ to: 'tool', name: placed.text });
        if (found?.origin !== 'file' || !found.readable || !readsAuth(found)) continue;
        report({
          at: placed,
          message: `Tool "${placed.text}" reads "$auth", and is offered without an \`auth\`.`,
          help: 'Add `auth: "…"` to its entry, with the name of the table that callers sign in with.',
        });
      }
    },
  },
};

function listEntries(tools: Expression | undefined): readonly Expression[] {
  if (tools?.type !== 'array') return [];
  return tools.items.filter((item) => item.type === 'object' && findActivePairs(item).length > 0);
}

function isEmpty(auth: Expression): boolean {
  return auth.type === 'string' && auth.value === '';
}

function readsAuth({ document }: FileObject): boolean {
  let reads = false;
  walk(document, [
    {
      member: ({ object }, ancestors) => {
        if (object.type === 'variable' && object.name === 'auth' && !isDisabled(ancestors)) reads = true;
      },
    },
  ]);
  return reads;
}
