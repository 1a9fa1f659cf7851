import { describeCheck } from './describe-check.ts';

describeCheck('misplaced-assignment', {
  silent: ['return {\n  value = 1\n}', 'debug.log {\n  value = 1\n}'],
  reports: [
    ['response = 1', 'response'],
    ['return = 1', 'return'],
    ['x = $y', 'x'],
    ['input {\n  int a\n}', 'input'],
  ],
});
