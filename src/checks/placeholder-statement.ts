import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function pay {
    input
    stack {
      placeholder "payment/charge"
    }
    response = null
  }
`;

export const placeholderStatement: Check = {
  id: 'placeholder-statement',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A statement that stands for one that Xano could not read.',
  why: 'Xano leaves it in place of a statement whose object did not exist. A push that holds one is refused, and what the statement did is gone.',
  bad: { sources: { 'function/pay.xs': bad }, at: ['placeholder'] },
  good: {
    'function/pay.xs': bad.replace('placeholder "payment/charge"', 'function.run "payment/charge"'),
    'function/payment/charge.xs': 'function "payment/charge" {\n  input\n  stack\n  response = 1\n}\n',
  },
  keywords: (keyword) => keyword === 'placeholder',
  visit: {
    statement: (statement, { report }) => {
      report({
        at: statement.keyword,
        message: 'This "placeholder" stands for a statement that is lost.',
        help: 'Write the statement that was meant; an earlier commit may still hold it.',
      });
    },
  },
};
