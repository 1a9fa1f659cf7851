import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findTwins } from './parts/find-twins.ts';
import { xs } from './parts/xs.ts';

const group = xs`
  api_group shop {
    canonical = "shop"
  }
`;
const list = xs`
  query products verb=GET {
    api_group = "shop"
    input
    stack
    response = []
  }
`;

export const duplicateEndpoint: Check = {
  id: 'duplicate-endpoint',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'Two endpoints with the same group, verb and path.',
  why: 'Only one of them can answer. A push makes a second endpoint or overwrites the first, depending on their guids.',
  bad: {
    sources: {
      'api/shop/shop.xs': group,
      'api/shop/products_GET.xs': list,
      'api/shop/products_list_GET.xs': list,
    },
    at: ['products'],
  },
  good: {
    'api/shop/shop.xs': group,
    'api/shop/products_GET.xs': list,
    'api/shop/products_list_GET.xs': list.replace('products', '"products/list"'),
  },
  visit: {
    document: (_node, { object, workspace, report }) => {
      // The first one in the order of the files stays; each later one is reported, once.
      const { here } = findTwins(object, workspace);
      if (object.kind !== 'query' || here === object) return;
      report({
        at: object.placedName,
        message: `There is another ${describeObject(object)}.`,
        help: 'Remove one, or give it another path or verb.',
        related: [{ file: here.file, at: here.placedName, message: 'The other one is here.' }],
      });
    },
  },
};
