import { describeCheck } from './describe-check.ts';

describeCheck('try-without-try-catch', {
  silent: ['try_catch {\n  try {\n  }\n  catch {\n  }\n}'],
  reports: [['try {\n}\ncatch {\n}', 'try']],
});
