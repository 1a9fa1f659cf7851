import { describeCheck } from './describe-check.ts';

describeCheck('trailing-comment-after-code', {
  silent: [
    '// why\nvar $x {\n  value = 1\n}',
    'var $x {\n  value = "https://example.com" ~ "a // b"\n}',
    'api.lambda {\n  code = """\n    return 1; // why\n  """\n} as $x',
  ],
  reports: [
    ['var $x { // why\n  value = 1 // how\n}', '// why', '// how'],
    ['debug.stop {\n  value = "//" // why\n}', '// why'],
  ],
});
