import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownMiddleware = createUnknownCheck({
  id: 'unknown-middleware',
  to: 'middleware',
  word: 'middleware',
  why: 'What the middleware guards is open: the endpoint is saved without it, or the push is refused.',
  bad: {
    sources: {
      'middleware/audit.xs': 'middleware audit {\n  input { json vars }\n  stack\n  response = null\n}\n',
      'function/pay.xs':
        'function pay {\n  input\n  stack\n  response = 1\n  middleware = {pre: [{name: "audits"}]}\n}\n',
    },
    at: ['audits'],
  },
  good: {
    'middleware/audit.xs': 'middleware audit {\n  input { json vars }\n  stack\n  response = null\n}\n',
    'function/pay.xs':
      'function pay {\n  input\n  stack\n  response = 1\n  middleware = {pre: [{name: "audit"}]}\n}\n',
  },
});
