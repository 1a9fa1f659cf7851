import { describeCheck } from './describe-check.ts';

describeCheck('query-without-verb', {
  silent: [
    'query a verb=GET {\n  input\n  stack\n  response = null\n}\n',
    'function a {\n  input\n  stack\n  response = null\n}\n',
  ],
  reports: [
    ['query a {\n  input\n  stack\n  response = null\n}\n', 'query'],
    ['query a GET {\n  input\n  stack\n  response = null\n}\n', 'query'],
  ],
  wrap: (source) => source,
});
