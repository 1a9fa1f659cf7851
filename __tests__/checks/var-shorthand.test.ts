import { describeCheck } from './describe-check.ts';

describeCheck('var-shorthand', {
  silent: ['var $x {\n  value = 1\n}', 'debug.log {\n  value = "var $x = 1"\n}', '// let x = 1'],
  reports: [
    ['var $x = 1', '='],
    ['let $x = 1', '='],
    ['$x = 1', '$x ='],
    ['var x = 2', 'var x = 2'],
    ['let x = 2', 'let x = 2'],
    ['int x = 2', 'int x = 2'],
    ['var $x: int = 2', ':'],
    ['text $x = "a"', '='],
    ['var.update $x = 2', '='],
    ['const row = db.get(user, 1)', 'row = db'],
    ['$row = db.get user {\n}', '$row = db.get u'],
  ],
});
