import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownQuery = createUnknownCheck({
  id: 'unknown-query',
  to: 'query',
  word: 'endpoint',
  why: 'The call has nothing to call. Endpoints are told apart by path, verb and group together.',
  bad: {
    sources: {
      'api/shop/shop.xs': xs`
        api_group shop {
          canonical = "shop"
        }
      `,
      'api/shop/ping_GET.xs': xs`
        query ping verb=GET {
          api_group = "shop"
          input
          stack
          response = 1
        }
      `,
      'workflow_test/smoke.xs': xs`
        workflow_test smoke {
          stack {
            api.call pings verb=GET {
              api_group = "shop"
            } as $answer
          }
        }
      `,
    },
    at: ['pings'],
  },
  good: {
    'api/shop/shop.xs': xs`
      api_group shop {
        canonical = "shop"
      }
    `,
    'api/shop/ping_GET.xs': xs`
      query ping verb=GET {
        api_group = "shop"
        input
        stack
        response = 1
      }
    `,
    'workflow_test/smoke.xs': xs`
      workflow_test smoke {
        stack {
          api.call ping verb=GET {
            api_group = "shop"
          } as $answer
        }
      }
    `,
  },
});
