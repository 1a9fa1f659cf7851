import type { Node } from '../language/ast.ts';
import { walk } from '../language/visit.ts';
import { findAssignment } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const group = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const good = xs`
  query ping verb=GET {
    api_group = "shop"
    input
    stack {
      redis.ratelimit {
        key = "ping:" ~ $env.$remote_ip
        max = 10
        ttl = 60
        error = "Too often"
      } as $limit
    }
    response = {limit: $limit}
  }
`;

export const rateLimitWithoutCaller: Check = {
  id: 'rate-limit-without-caller',
  category: 'security',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A rate limit by `$auth` in an endpoint that lets everybody in.',
  why: 'Nobody is signed in, so all callers share one limit, or every call is refused. Limit by the address of the caller.',
  bad: {
    sources: {
      'api/shop/shop.xs': group,
      'api/shop/ping_GET.xs': good.replace('$env.$remote_ip', '($auth.id ?? 0)'),
    },
    at: ['$auth'],
  },
  good: { 'api/shop/shop.xs': group, 'api/shop/ping_GET.xs': good },
  create: ({ object, report }) => {
    if (object.kind !== 'query' || object.contract.auth !== undefined) return {};
    return {
      statement: (statement) => {
        if (statement.keyword.text !== 'redis.ratelimit') return;
        const key = findAssignment(statement.body, 'key')?.value;
        const caller = key === undefined ? undefined : resolveAuth(key);
        if (caller === undefined) return;
        report({
          at: caller,
          message: 'Nobody is signed in here: a limit by "$auth" is the same for all callers.',
          help: 'Use "$env.$remote_ip" as the key, or give the endpoint an `auth`.',
        });
      },
    };
  },
};

function resolveAuth(expression: Node): Node | undefined {
  let found: Node | undefined;
  walk(expression, [
    {
      variable: (variable) => {
        if (variable.name === 'auth') found ??= variable;
      },
    },
  ]);
  return found;
}
