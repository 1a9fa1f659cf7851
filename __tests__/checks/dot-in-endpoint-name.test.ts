import { describeCheck } from './describe-check.ts';

describeCheck('dot-in-endpoint-name', {
  silent: [
    'query "a/{id}/b-c_d" verb=GET {\n  input\n  stack\n  response = null\n}\n',
    'function "a.b" {\n  input\n  stack\n  response = null\n}\n',
  ],
  reports: [
    ['query "data.csv" verb=GET {\n  input\n  stack\n  response = null\n}\n', 'data.csv'],
    ['query "a/:id" verb=GET {\n  input\n  stack\n  response = null\n}\n', 'a/:id'],
  ],
  wrap: (source) => source,
});
