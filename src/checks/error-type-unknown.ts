import { ERROR_TYPES } from '../language/vocabulary/error-types.ts';
import { wordTable } from '../language/vocabulary/word-table.ts';
import { findNearest } from '../source/nearest.ts';
import { findAssignment, readName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      precondition ($input.n > 0) {
        error_type = "accessdenied"
      }
    }
    response = null
  }
`;

const KNOWN: readonly string[] = ERROR_TYPES;
/** What people write for lack of the right word. */
const MEANT = wordTable<readonly string[]>({
  unauth: ['unauthorized'],
  unauthenticated: ['unauthorized'],
  forbidden: ['accessdenied'],
  access_denied: ['accessdenied'],
  permissiondenied: ['accessdenied'],
  validation: ['inputerror', 'badrequest'],
  invalid: ['inputerror', 'badrequest'],
  input: ['inputerror'],
  not_found: ['notfound'],
  ratelimit: ['toomanyrequests'],
  rate_limit: ['toomanyrequests'],
  error: ['standard'],
  internal: ['standard'],
});

export const errorTypeUnknown: Check = {
  id: 'error-type-unknown',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'An `error_type` that does not exist.',
  why: 'The precondition itself fails when it is to refuse a request: the caller sees an error of the server in place of the one that was meant.',
  bad: { sources: { 'function/probe.xs': good.replace('accessdenied', 'forbidden') }, at: ['forbidden'] },
  good: { 'function/probe.xs': good },
  keywords: (keyword) => keyword === 'precondition',
  visit: {
    statement: ({ body }, { report }) => {
      const value = findAssignment(body, 'error_type')?.value;
      const chosen = value === undefined ? undefined : readName(value);
      if (chosen === undefined || KNOWN.includes(chosen.text)) return;
      const meant = MEANT[chosen.text.toLowerCase()] ?? findNearest(chosen.text, KNOWN);
      report({
        at: chosen,
        message: `There is no error type "${chosen.text}".`,
        help: `It is one of ${KNOWN.map((type) => `"${type}"`).join(', ')}.`,
        suggestions: meant,
      });
    },
  },
};
