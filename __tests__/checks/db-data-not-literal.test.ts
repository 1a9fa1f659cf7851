import { describeCheck } from './describe-check.ts';

describeCheck('db-data-not-literal', {
  silent: [
    'db.add user {\n  data = {}\n}',
    'db.patch user {\n  data = $row\n}',
    'db.bulk.add user {\n  items = $rows\n}',
    '!db.add user {\n  data = $row\n}',
  ],
  reports: [
    ['db.add user {\n  data = $row\n}', '$row'],
    ['db.edit user {\n  data = {}|set:"a":1\n}', '{}|set:"a":1'],
    ['db.add_or_edit user {\n  data = $row\n}', '$row'],
  ],
});
