import { describeCheck } from './describe-check.ts';

describeCheck('filter-then-operator-needs-parens', {
  silent: [
    'var $x {\n  value = ($rows|count) > 3\n}',
    'var $x {\n  value = $a ~ $b|trim\n}',
    'var $x {\n  value = $rows|first ~ "a"\n}',
    'var $x {\n  value = 3 < $rows|count\n}',
    'var $x {\n  value = `$rows|count == 0`\n}',
  ],
  reports: [
    ['var $x {\n  value = $rows|count > 3\n}', '$rows|count'],
    ['var $x {\n  value = $rows|count + 1\n}', '$rows|count'],
    ['conditional {\n  if ($a|trim == "" && $b|trim == "") {\n  }\n}', '$a|trim', '$b|trim'],
  ],
});
