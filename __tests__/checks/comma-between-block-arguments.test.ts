import { describeCheck } from './describe-check.ts';

describeCheck('comma-between-block-arguments', {
  silent: [
    'throw {\n  name = "a"\n  value = "b"\n}',
    'var $x {\n  value = [1, 2,]\n}',
    'var $x {\n  value = {a: 1, b: 2}\n}',
  ],
  reports: [
    ['throw {\n  name = "a",\n  value = "b",\n}', ',', ','],
    ['throw { name = "a", value = "b" }', ','],
  ],
});
