import { describeCheck } from './describe-check.ts';

describeCheck('return-type-bare', {
  silent: [
    'db.query user {\n  return = {type: "list"}\n} as $x',
    'db.query user {\n  return = {type: $type}\n} as $x',
  ],
  reports: [['db.query user {\n  return = {type: count}\n} as $x', 'count']],
});
