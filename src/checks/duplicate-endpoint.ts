import { describeObject, type FileObject, type ObjectIdentity } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { xs } from './xs.ts';

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
  create: ({ object, workspace, report }) => ({
    document: () => {
      if (object.kind !== 'query' || !isGroupKnown(object)) return;
      // The first one in the order of the files stays; each later one is reported, once.
      const first = workspace
        .findNamed('query', object.name)
        .find((other) => other.origin === 'file' && isGroupKnown(other) && isSameEndpoint(other, object));
      if (first === undefined || first === object || first.origin !== 'file') return;
      report({
        at: object.placedName,
        message: `There is another ${describeObject(object)}.`,
        help: 'Remove one, or give it another path or verb.',
        related: [{ file: first.file, at: first.placedName, message: 'The other one is here.' }],
      });
    },
  }),
};

/** The clause that names the group may be among what cannot be read. */
function isGroupKnown({ readable, group }: FileObject): boolean {
  return readable || group !== undefined;
}

/** Of two with the same path. */
function isSameEndpoint(a: ObjectIdentity, b: ObjectIdentity): boolean {
  return a.verb === b.verb && a.group === b.group;
}
