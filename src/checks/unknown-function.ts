import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownFunction = createUnknownCheck({
  id: 'unknown-function',
  to: 'function',
  word: 'function',
  why: 'The call is saved with an empty name, or the push is refused. It fails when it runs.',
  bad: {
    sources: {
      'function/cart/total.xs': 'function "cart/total" {\n  input\n  stack\n  response = 1\n}\n',
      'function/pay.xs':
        'function pay {\n  input\n  stack {\n    function.run "cart/totals" as $total\n  }\n  response = $total\n}\n',
    },
    at: ['cart/totals'],
  },
  good: {
    'function/cart/total.xs': 'function "cart/total" {\n  input\n  stack\n  response = 1\n}\n',
    'function/pay.xs':
      'function pay {\n  input\n  stack {\n    function.run "cart/total" as $total\n  }\n  response = $total\n}\n',
  },
});
