import { describeCheck } from './describe-check.ts';

describeCheck('error-type-unknown', {
  silent: [
    'precondition (true) {\n  error_type = "notfound"\n}',
    'precondition (true) {\n  error_type = $type\n}',
    'precondition (true)',
  ],
  reports: [
    ['precondition (true) {\n  error_type = "unauth"\n}', 'unauth'],
    ['precondition (true) {\n  error_type = validation\n}', 'validation'],
  ],
});
