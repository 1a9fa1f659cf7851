import { describeCheck } from './describe-check.ts';

describeCheck('two-arguments-on-one-line', {
  silent: [
    'throw {\n  name = "a"\n  value = "b"\n}',
    'throw { name = "a", value = "b" }',
    'debug.log { value = 1 }',
  ],
  reports: [['throw { name = "a" value = "b" }', 'value']],
});
