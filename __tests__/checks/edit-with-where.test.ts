import { describeCheck } from './describe-check.ts';

describeCheck('edit-with-where', {
  silent: [
    'db.get user {\n  where = $db.user.id == 1\n} as $x',
    'db.query user {\n  where = $db.user.id == 1\n} as $x',
    'db.edit user {\n  field_name = "id"\n  field_value = 1\n  data = {}\n}',
  ],
  reports: [
    ['db.edit user {\n  where = $db.user.id == 1\n  data = {}\n}', 'where'],
    ['db.del user {\n  where = $db.user.id == 1\n}', 'where'],
  ],
});
