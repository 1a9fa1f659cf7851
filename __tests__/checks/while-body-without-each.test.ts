import { describeCheck } from './describe-check.ts';

describeCheck('while-body-without-each', {
  silent: [
    'while (true) {\n  each {\n    break\n  }\n}',
    'foreach ($rows) {\n}',
    'conditional {\n  if (true) {\n    break\n  }\n}',
  ],
  reports: [
    ['while (true) {\n  break\n}', 'while'],
    ['for (3) {\n  debug.stop {\n    value = 1\n  }\n}', 'for'],
    ['foreach ($rows) {\n  continue\n}', 'foreach'],
  ],
});
