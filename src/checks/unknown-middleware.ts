import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownMiddleware = createUnknownCheck({
  id: 'unknown-middleware',
  to: 'middleware',
  word: 'middleware',
  why: 'What the middleware guards is open: the endpoint is saved without it, or the push is refused.',
  bad: {
    sources: {
      'middleware/audit.xs': xs`
        middleware audit {
          input { json vars }
          stack
          response = null
        }
      `,
      'function/pay.xs': xs`
        function pay {
          input
          stack
          response = 1
          middleware = {pre: [{name: "audits"}]}
        }
      `,
    },
    at: ['audits'],
  },
  good: {
    'middleware/audit.xs': xs`
      middleware audit {
        input { json vars }
        stack
        response = null
      }
    `,
    'function/pay.xs': xs`
      function pay {
        input
        stack
        response = 1
        middleware = {pre: [{name: "audit"}]}
      }
    `,
  },
});
