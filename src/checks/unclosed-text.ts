import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

export const unclosedText: Check = {
  id: 'unclosed-text',
  category: 'syntax',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A text that is opened with quotes and never closed.',
  why: 'Everything after the opening quote becomes part of the text, so nothing behind it can be read.',
  bad: {
    sources: {
      'function/greet.xs': xs`
      function greet {
        input
        stack
        response = "hello
      }
      `,
    },
    at: ['"'],
  },
  good: {
    'function/greet.xs': xs`
    function greet {
      input
      stack
      response = "hello"
    }
    `,
  },
};
