import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownApiGroup = createUnknownCheck({
  id: 'unknown-api-group',
  to: 'api_group',
  word: 'api group',
  why: 'An endpoint belongs to exactly one group; without it the push is refused, or the endpoint lands in a group of its own.',
  bad: {
    sources: {
      'api/shop/shop.xs': xs`
        api_group shop {
          canonical = "shop"
        }
      `,
      'api/shop/ping_GET.xs': xs`
        query ping verb=GET {
          api_group = "shops"
          input
          stack
          response = 1
        }
      `,
    },
    at: ['shops'],
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
  },
});
