import { describeCheck } from './describe-check.ts';

describeCheck('db-update-name', {
  silent: ['db.edit user {\n}', 'db.bulk.update user {\n}'],
  reports: [['db.update user {\n}', 'db.update']],
});
