import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownQuery = createUnknownCheck({
  id: 'unknown-query',
  to: 'query',
  word: 'endpoint',
  why: 'The call has nothing to call. Endpoints are told apart by path, verb and group together.',
  bad: {
    sources: {
      'api/shop/shop.xs': 'api_group shop {\n  canonical = "shop"\n}\n',
      'api/shop/ping_GET.xs':
        'query ping verb=GET {\n  api_group = "shop"\n  input\n  stack\n  response = 1\n}\n',
      'workflow_test/smoke.xs':
        'workflow_test smoke {\n  stack {\n    api.call pings verb=GET {\n      api_group = "shop"\n    } as $answer\n  }\n}\n',
    },
    at: ['pings'],
  },
  good: {
    'api/shop/shop.xs': 'api_group shop {\n  canonical = "shop"\n}\n',
    'api/shop/ping_GET.xs':
      'query ping verb=GET {\n  api_group = "shop"\n  input\n  stack\n  response = 1\n}\n',
    'workflow_test/smoke.xs':
      'workflow_test smoke {\n  stack {\n    api.call ping verb=GET {\n      api_group = "shop"\n    } as $answer\n  }\n}\n',
  },
});
