import { findAssignment, findPair } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  api_group shop {
    canonical = "shop"
    swagger = {token: ""}
  }
`;

export const secretInSwaggerToken: Check = {
  id: 'secret-in-swagger-token',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A `token` of `swagger` that is not a text.',
  why: 'The server refuses the whole push ("assign:env"). Only a text is possible there, which would stand in git for all to read: set the token in Xano.',
  bad: {
    sources: { 'api/shop.xs': good.replace('token: ""', 'token: $env.DOCS_TOKEN') },
    at: ['$env.DOCS_TOKEN'],
  },
  good: { 'api/shop.xs': good },
  visit: {
    document: ({ body }, { report }) => {
      const token = findPair(findAssignment(body, 'swagger')?.value, 'token')?.value;
      if (token === undefined || token.type === 'string') return;
      report({
        at: token,
        message: 'The token of "swagger" must be a text that is written in place.',
        help: 'Leave it out, and set the token in Xano.',
      });
    },
  },
};
