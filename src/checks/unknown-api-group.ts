import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownApiGroup = createUnknownCheck({
  id: 'unknown-api-group',
  to: 'api_group',
  word: 'api group',
  why: 'An endpoint belongs to exactly one group; without it the push is refused, or the endpoint lands in a group of its own.',
  bad: {
    sources: {
      'api/shop/shop.xs': 'api_group shop {\n  canonical = "shop"\n}\n',
      'api/shop/ping_GET.xs':
        'query ping verb=GET {\n  api_group = "shops"\n  input\n  stack\n  response = 1\n}\n',
    },
    at: ['shops'],
  },
  good: {
    'api/shop/shop.xs': 'api_group shop {\n  canonical = "shop"\n}\n',
    'api/shop/ping_GET.xs':
      'query ping verb=GET {\n  api_group = "shop"\n  input\n  stack\n  response = 1\n}\n',
  },
});
