import { readDocumentName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  query "orders/{id}" verb=GET {
    input {
      int id
    }
    stack
    response = $input.id
  }
`;

const MAX_LENGTH = 200;

export const dotInEndpointName: Check = {
  id: 'dot-in-endpoint-name',
  category: 'rewritten',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A sign in the path of an endpoint that it cannot hold.',
  why: 'The endpoint is stored with an empty name: it deploys, and answers 404 for ever. A path is made of letters, digits and `_`, `-`, `/`, `{`, `}`.',
  bad: {
    sources: { 'api/orders.xs': good.replace('orders/{id}', 'orders.csv/{id}') },
    at: ['orders.csv/{id}'],
  },
  good: { 'api/orders.xs': good },
  visit: {
    document: (document, { report }) => {
      if (document.keyword.text !== 'query') return;
      const name = readDocumentName(document);
      const [wrong] = /[^\w\-/{}]/.exec(name.text) ?? [];
      if (wrong === undefined && name.text.length <= MAX_LENGTH) return;
      report({
        at: name,
        message:
          wrong === undefined
            ? `The path of an endpoint has at most ${MAX_LENGTH} signs.`
            : `The path of an endpoint cannot hold "${wrong}".`,
        help: 'Use letters, digits, "_", "-", "/" and inputs between braces.',
      });
    },
  },
};
