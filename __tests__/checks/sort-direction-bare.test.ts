import { describeCheck } from './describe-check.ts';

describeCheck('sort-direction-bare', {
  silent: ['db.query user {\n  sort = {user.id: "desc"}\n} as $x'],
  reports: [['db.query user {\n  sort = {user.id: desc, user.a: asc}\n} as $x', 'desc', 'asc']],
});
