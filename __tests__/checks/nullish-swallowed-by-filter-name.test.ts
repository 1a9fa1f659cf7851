import { describeCheck } from './describe-check.ts';

describeCheck('nullish-swallowed-by-filter-name', {
  silent: ['var $x {\n  value = ($rows|first) ?? null\n}', 'var $x {\n  value = $row ?? $rows|first\n}'],
  reports: [['var $x {\n  value = ($rows|first ?? null)\n}', '$rows|first']],
});
