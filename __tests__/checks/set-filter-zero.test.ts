import { describeCheck } from './describe-check.ts';

describeCheck('set-filter-zero', {
  silent: [
    'var $x {\n  value = {}|set:"a":"0"|set:"b":1|set:"c":null\n}',
    'var $x {\n  value = $x|get:"a":0\n}',
  ],
  reports: [['var $x {\n  value = {}|set:"a":0\n}', '0']],
});
