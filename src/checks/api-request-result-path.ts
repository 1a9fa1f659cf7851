import { API_RESULT } from '../workspace/flow/result-type.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function rates {
    input
    stack {
      api.request {
        url = "https://rates.example/today"
        method = "GET"
      } as $answer
    }
    response = $answer.result
  }
`;

export const apiRequestResultPath: Check = {
  id: 'api-request-result-path',
  category: 'runtime',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A property of an answer that is one level too high.',
  why: '`api.request` gives an envelope, `{request, response: {status, result, headers}}`: the body is in `$answer.response.result`.',
  bad: { sources: { 'function/rates.xs': bad }, at: ['result'] },
  good: { 'function/rates.xs': bad.replace('$answer.result', '$answer.response.result') },
  visit: {
    member: ({ object: of, property }, { object, text, workspace, report }) => {
      if (property.text.startsWith('$')) return;
      const type = findTypes(object, text, workspace).read(of);
      if (
        type.kind !== 'object' ||
        type.called !== API_RESULT ||
        type.properties?.has(property.text) !== false
      )
        return;
      report({
        at: property,
        message: `The result of "api.request" holds "request" and "response", and no "${property.text}".`,
        help: ['status', 'headers', 'result'].includes(property.text)
          ? `Read "response.${property.text}".`
          : `The body is in "response.result": read "response.result.${property.text}".`,
      });
    },
  },
};
