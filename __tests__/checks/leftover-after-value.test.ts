import { describeCheck } from './describe-check.ts';

describeCheck('leftover-after-value', {
  silent: ['db.query user {\n  where = $db.user.name like "a"\n} as $x', 'debug.log {\n  value = "LIKE"\n}'],
  reports: [
    ['db.query user {\n  where = $db.user.name LIKE "a"\n} as $x', 'LIKE'],
    ['debug.log {\n  value = 1 units\n}', 'units'],
  ],
});
