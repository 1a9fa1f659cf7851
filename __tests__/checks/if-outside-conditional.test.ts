import { describeCheck } from './describe-check.ts';

describeCheck('if-outside-conditional', {
  silent: [
    'conditional {\n  if (true) {\n  }\n  else {\n  }\n}',
    'array.filter ($rows) if ($this > 1) as $x',
  ],
  reports: [
    ['if (true) {\n}\nelse {\n}', 'if'],
    ['group {\n  stack {\n    if (true) {\n    }\n    if (false) {\n    }\n  }\n}', 'if', 'if'],
  ],
});
