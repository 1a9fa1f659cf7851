import { describeCheck } from './describe-check.ts';

describeCheck('post-process-block', {
  silent: ['util.post_process {\n  stack {\n  }\n}'],
  reports: [['post_process {\n  stack {\n  }\n}', 'post_process']],
});
