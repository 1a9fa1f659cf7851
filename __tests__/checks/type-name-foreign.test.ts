import { describeCheck } from './describe-check.ts';

describeCheck('type-name-foreign', {
  silent: ['text a', 'bool[] b', 'txet c'],
  reports: [
    ['string a', 'string'],
    ['boolean[] a\nvarchar b', 'boolean', 'varchar'],
  ],
  wrap: (source) => `function probe {\n  input {\n    ${source}\n  }\n  stack\n  response = null\n}\n`,
});
