import { findAssignment, findPair } from '../workspace/clauses.ts';
import { findFlow } from '../workspace/flow/flow.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
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
  query "notes/count" verb=GET {
    api_group = "shop"
    input
    stack {
      db.query note {
        return = {type: "count"}
      } as $count
    }
    response = $count
  }
`;

export const countResponseZero: Check = {
  id: 'count-response-zero',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'An endpoint whose response is a bare count.',
  why: 'A count of 0 is sent as an empty body with status 200, which callers cannot read as a number. Answer with an object.',
  bad: {
    sources: { 'api/shop/shop.xs': group, 'api/shop/count_GET.xs': bad, 'table/note.xs': table },
    at: ['$count'],
  },
  good: {
    'api/shop/shop.xs': group,
    'api/shop/count_GET.xs': bad.replace('response = $count', 'response = {count: $count}'),
    'table/note.xs': table,
  },
  visit: {
    document: (document, { object, text, report }) => {
      if (object.kind !== 'query') return;
      const response = findAssignment(document.body, 'response')?.value;
      const use = response === undefined ? undefined : findFlow(object, text).useOf.get(response);
      if (response === undefined || use?.reaching === undefined) return;
      const isCount = use.reaching.definitions.every(({ kind, statement }) => {
        if (kind !== 'result' || statement?.keyword.text !== 'db.query') return false;
        const type = findPair(findAssignment(statement.body, 'return')?.value, 'type')?.value;
        return type?.type === 'string' && type.value === 'count';
      });
      if (!isCount) return;
      report({
        at: response,
        message: 'A bare count is the response: 0 is sent as an empty body.',
        help: `Answer with an object, such as \`{count: $${use.name}}\`.`,
      });
    },
  },
};
