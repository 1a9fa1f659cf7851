import { findTypes } from '../workspace/flow/type-reader.ts';
import { describeType } from '../workspace/flow/value-type.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table member {
    schema {
      int id
      text name
    }
  }
`;
const bad = xs`
  function names {
    input
    stack {
      db.query member {
        return = {
          type: "list"
          paging: {page: 1, per_page: 20}
        }
      } as $members
      foreach ($members) {
        each as $member {
          debug.log {
            value = $member.name
          }
        }
      }
    }
    response = null
  }
`;

export const foreachWithoutList: Check = {
  id: 'foreach-without-list',
  category: 'type',
  severity: 'error',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A `foreach` over what is surely no list.',
  why: 'The loop fails when it starts: it wants a numerically indexed array. A paged query hands out an object, with the rows in `items`.',
  bad: { sources: { 'function/names.xs': bad, 'table/member.xs': table }, at: ['$members'] },
  good: {
    'function/names.xs': bad.replace('foreach ($members)', 'foreach ($members.items)'),
    'table/member.xs': table,
  },
  keywords: (keyword) => keyword === 'foreach',
  visit: {
    statement: (statement, { object, text, workspace, report }) => {
      const [part] = statement.header;
      const list = part?.type === 'parenthesized' ? part.expression : part;
      if (list === undefined || list.type === 'attribute') return;
      const type = findTypes(object, text, workspace).read(list);
      if (type.kind === 'unknown' || type.kind === 'list') return;
      // An empty object is an empty list as well.
      if (type.kind === 'object' && (type.called === undefined || type.properties?.size === 0)) return;
      const paged = type.kind === 'object' && type.properties?.has('items') === true;
      report({
        at: list,
        message: `"foreach" needs a list, and this is ${describeType(type)}.`,
        ...(paged ? { help: 'The rows are in its "items".' } : {}),
      });
    },
  },
};
