import { describeCheck } from './describe-check.ts';

describeCheck('unary-minus-on-variable', {
  silent: ['var $x {\n  value = -1\n}', 'var $x {\n  value = $a - $b\n}', 'var $x {\n  value = 0 - $a\n}'],
  reports: [
    ['var $x {\n  value = -$a\n}', '-$a'],
    ['var $x {\n  value = $b * -$a.c\n}', '-$a.c'],
  ],
});
