import type { Document, Member } from '../language/ast.ts';
import { type Ancestors, walk } from '../language/visit.ts';
import { isDisabled } from '../workspace/find-references.ts';
import type { Check } from './check.ts';
import { xs } from './xs.ts';

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
  create: ({ object, text, report }) => ({
    document: (document) => {
      if (object.kind !== 'query' || object.contract.auth !== undefined || !text.includes('$auth')) return;
      const [first, ...others] = findReads(document);
      if (first === undefined || [first, ...others].some(({ asked }) => asked)) return;
      report({
        at: first.member,
        message: 'This endpoint reads "$auth" and has no `auth`: nobody is signed in.',
        help: 'Add `auth = "…"` with the name of the table that callers sign in with.',
      });
    },
  }),
};

interface Read {
  readonly member: Member;
  readonly asked: boolean;
}

function findReads(document: Document): readonly Read[] {
  const reads: Read[] = [];
  walk(document, [
    {
      member: (member, ancestors) => {
        const { object } = member;
        if (object.type !== 'variable' || object.name !== 'auth' || isDisabled(ancestors)) return;
        reads.push({ member, asked: isAsked(ancestors) });
      },
    },
  ]);
  return reads;
}

/** `$auth.id != null`, `$auth.id ?? 0`: written for callers who are not signed in as well. */
function isAsked(ancestors: Ancestors): boolean {
  return ancestors.some((node) => {
    if (node.type === 'ternary' || node.type === 'filtered') return true;
    if (node.type !== 'binary') return false;
    return (
      node.operator === '??' ||
      [node.left, node.right].some((side) => side.type === 'word' && side.word === 'null')
    );
  });
}
