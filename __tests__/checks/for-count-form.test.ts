import { describeCheck } from './describe-check.ts';

describeCheck('for-count-form', {
  silent: [
    'for (5) {\n  each as $i {\n  }\n}',
    'for ($rows|count) {\n  each as $i {\n  }\n}',
    'foreach ((1..5)) {\n  each as $i {\n  }\n}',
    'while ($x in [1]) {\n  each {\n  }\n}',
  ],
  reports: [
    ['for (0..5) {\n  each as $i {\n  }\n}', '0..5'],
    ['for ($i = 0; $i < 5; $i++) {\n}', ';'],
    ['for ($i in $rows) {\n}', '$i in $rows'],
    ['foreach ($i in $rows) {\n}', '$i in $rows'],
  ],
});
