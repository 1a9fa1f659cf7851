import { describeCheck } from './describe-check.ts';

describeCheck('call-as-value', {
  silent: ['var $x {\n  value = $rows|count\n}', 'var $x {\n  value = "count(1)"\n}', 'debug.stop ($x)'],
  reports: [
    ['var $x {\n  value = count($rows)\n}', 'count'],
    ['var $x {\n  value = math.add(1, now())\n}', 'math.add', 'now'],
  ],
});
