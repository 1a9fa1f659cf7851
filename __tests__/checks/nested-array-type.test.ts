import { describeCheck } from './describe-check.ts';

describeCheck('nested-array-type', {
  silent: ['int[] a', 'int[2:5] a', 'json grid'],
  reports: [
    ['int[][] a', '['],
    ['text[2][3] a', '['],
  ],
  wrap: (source) => `function probe {\n  input {\n    ${source}\n  }\n  stack\n  response = null\n}\n`,
});
