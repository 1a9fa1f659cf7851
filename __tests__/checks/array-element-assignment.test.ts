import { describeCheck } from './describe-check.ts';

describeCheck('array-element-assignment', {
  silent: ['var $x {\n  value = $list[0]\n}', 'var.update $x[0] {\n  value = 1\n}'],
  reports: [
    ['var $x[0] {\n  value = 1\n}', '$x[0]'],
    ['$x[0] = 1', '$x'],
  ],
});
