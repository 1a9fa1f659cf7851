import type { Check } from './check.ts';

export const syntaxError: Check = {
  id: 'syntax-error',
  category: 'syntax',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A text that is not XanoScript.',
  why: 'The server refuses the whole push. The message says what could have stood at the place where reading stopped; the mistake may be a little before it.',
  bad: {
    sources: {
      'function/double.xs':
        'function double {\n  input { int n }\n  stack {\n    var $twice = $input.n * 2\n  }\n  response = $twice\n}\n',
    },
    at: ['='],
  },
  good: {
    'function/double.xs':
      'function double {\n  input { int n }\n  stack {\n    var $twice { value = $input.n * 2 }\n  }\n  response = $twice\n}\n',
  },
};
