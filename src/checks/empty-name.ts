import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function pay {
    input
    stack {
      function.run "" as $cost
    }
    response = $cost
  }
`;
const callee = xs`
  function shipping {
    input
    stack
    response = 5
  }
`;

export const emptyName: Check = {
  id: 'empty-name',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'An empty text in place of the name of a function, an addon, a group or another object.',
  why: 'Xano leaves it behind when the object did not exist as the document was saved. It fails whenever it runs. Tables have a check of their own: `db-table-empty-name`.',
  bad: { sources: { 'function/shipping.xs': callee, 'function/pay.xs': bad }, at: ['""'] },
  good: { 'function/shipping.xs': callee, 'function/pay.xs': bad.replace('""', 'shipping') },
  visit: {
    document: (_node, { object, report }) => {
      for (const name of object.emptyNames) {
        // Exported calls of installed actions have none: something else says which action it is.
        if (name.to === 'table' || name.to === 'realtime_channel' || name.to === 'action') continue;
        const word = name.to === 'query' ? 'endpoint' : name.to.replaceAll('_', ' ');
        report({
          at: name,
          message: `The name of the ${word} of "${name.via}" is empty.`,
          help: `Make sure that the ${word} exists, and write its name.`,
        });
      }
    },
  },
};
