import { expect, it } from '@jest/globals';
import { diagnose } from './check-sources.ts';
import { describeCheck } from './describe-check.ts';
import { inFunction } from './in-function.ts';

describeCheck('wrong-operand', {
  silent: [
    'var $x {\n  value = 1\n}',
    'debug.log {\n  value = 1\n}',
    'precondition ()',
    'array.filter ($rows) if ($this > 1) as $x',
    'await $id as $x',
    'foreach ($rows) {\n  each as $row {\n  }\n}',
    '!var x {\n}',
    'api.call a verb=GET {\n} as $x',
    'db.query "user" {\n} as $x',
    // Told as a syntax error, as `if $x > 1` is.
    'conditional {\n  if $x {\n  }\n}',
    'switch $x {\n}',
  ],
  reports: [
    ['var x {\n  value = 1\n}', 'x'],
    ['math.add x {\n  value = 1\n}', 'x'],
    ['security.create_uuid as x', 'x'],
    ['return 5', '5'],
    ['return $x', '$x'],
    ['throw "a"', '"a"'],
    ['debug.log ($x)', '($x)'],
    ['foreach $row in $rows {\n}', '$row in $rows'],
    ['foreach ($rows) as $row {\n}', 'as $row'],
    ['db.query {\n} as $x', 'db.query'],
    ['db.query $table {\n} as $x', '$table'],
    ['db.get user where id = 1 as $x', 'where id = 1'],
    ['function.run a(1) as $x', 'a(1)'],
    ['await function.run a as $x', 'await'],
    ['try_catch {\n  try {\n  }\n  catch ($e) {\n  }\n}', '($e)'],
    ['foreach ($rows) {\n  each ($row) {\n  }\n}', '($row)'],
  ],
});

it('wrong-operand advises all that a statement cannot do without', () => {
  const helps = (statement: string) =>
    diagnose({ 'function/probe.xs': inFunction(`    ${statement}`) }, { only: 'wrong-operand' }).map(
      ({ help }) => help,
    );
  expect(helps('throw "a"')).toEqual([
    'Write `throw { name = …, value = … }`, each argument on a line of its own.',
  ]);
  expect(helps('return 5')).toEqual(['Write `return { value = … }`.']);
});
