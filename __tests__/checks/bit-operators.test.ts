import { describeCheck } from './describe-check.ts';

describeCheck('bit-operators', {
  silent: ['var $x {\n  value = $a && $b || $c < 1\n}', 'var $x {\n  value = "a & b ^ c << 1"\n}'],
  reports: [
    ['var $x {\n  value = $a & 1\n}', '&'],
    ['var $x {\n  value = $a ^ 1\n}', '^'],
    ['var $x {\n  value = $a << 2\n}', '<'],
    ['var $x {\n  value = $a >> 2\n}', '>'],
  ],
});
