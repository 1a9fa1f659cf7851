import { describeCheck } from './describe-check.ts';

describeCheck('bare-word', {
  silent: [
    'var $x {\n  value = null\n}',
    'var $x {\n  value = $rows|sort:$this:number:true\n}',
    'var $x {\n  value = [sold, out]|join:" "\n}',
    'db.query user {\n  sort = {user.id: desc}\n} as $x',
    '!debug.log {\n  value = None\n}',
  ],
  reports: [
    ['var $x {\n  value = None\n}', 'None'],
    ['var $x {\n  value = {a: undefined}\n}', 'undefined'],
    ['conditional {\n  if (name == "a" && True) {\n  }\n}', 'name', 'True'],
    ['var $x {\n  value = rows|count\n}', 'rows'],
  ],
});
