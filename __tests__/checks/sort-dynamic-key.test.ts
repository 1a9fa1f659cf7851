import { describeCheck } from './describe-check.ts';

describeCheck('sort-dynamic-key', {
  silent: ['db.query user {\n  sort = {user.id: "desc"}\n} as $x', 'var $x {\n  value = {$a: 1}\n}'],
  reports: [['db.query user {\n  sort = {$by: "desc"}\n} as $x', '$by']],
});
