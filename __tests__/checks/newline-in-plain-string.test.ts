import { describeCheck } from './describe-check.ts';

describeCheck('newline-in-plain-string', {
  silent: ['debug.log {\n  value = "one\\ntwo"\n}', 'debug.log {\n  value = """\n    one\n  """\n}'],
  reports: [
    ['debug.log {\n  value = "one\ntwo"\n}', '"one\n    two"'],
    ["debug.log {\n  value = 'one\ntwo'\n}", "'one\n    two'"],
  ],
});
