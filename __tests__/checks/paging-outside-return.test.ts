import { describeCheck } from './describe-check.ts';

describeCheck('paging-outside-return', {
  silent: ['db.query user {\n  return = {type: "list", paging: {page: 1}}\n} as $x'],
  reports: [
    ['db.query user {\n  paging = {page: 1}\n} as $x', 'paging'],
    ['db.query user {\n  per_page = 1\n  page = 2\n} as $x', 'per_page', 'page'],
  ],
});
