import { describeCheck } from './describe-check.ts';

describeCheck('text-in-backticks', {
  silent: [
    'var $x {\n  value = `$a|first`\n}',
    'var $x {\n  value = "a ${b}"\n}',
    'var $x {\n  value = ```\n    {a: `${b}`}\n  ```\n}',
  ],
  reports: [['var $x {\n  value = `Hi ${name}`\n}', '`Hi ${name}`']],
});
