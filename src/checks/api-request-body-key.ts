import { findAssignment, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      api.request {
        url = "https://example.com"
        method = "POST"
        params = {n: $input.n}
      } as $answer
    }
    response = $answer
  }
`;

/** What the payload is called elsewhere. */
export const BODY_KEYS: ReadonlySet<string> = new Set(['body', 'data', 'payload', 'json', 'form']);

export const apiRequestBodyKey: Check = {
  id: 'api-request-body-key',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'The payload of `api.request` under a name that it does not have.',
  why: 'The push is refused, or the request is sent without its payload. What is sent is called `params`, for every method.',
  bad: { sources: { 'function/probe.xs': good.replace('params', 'body') }, at: ['body'] },
  good: { 'function/probe.xs': good },
  keywords: (keyword) => keyword === 'api.request',
  visit: {
    statement: ({ body }, { report }) => {
      const keys = (body?.entries ?? []).filter((entry) => entry.type === 'assignment');
      const found = keys.filter(({ name }) => BODY_KEYS.has(name.text));
      const isOnly = found.length === 1 && findAssignment(body, 'params') === undefined;
      for (const { name } of found) {
        const at = placeName(name);
        report({
          at,
          message: `Statement "api.request" takes no argument "${name.text}".`,
          help: 'What is sent is called "params", for every method.',
          suggestions: ['params'],
          ...(isOnly ? { fix: { title: 'Write "params"', at, text: 'params' } } : {}),
        });
      }
    },
  },
};
