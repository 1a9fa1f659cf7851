import { describeCheck } from './describe-check.ts';

describeCheck('run-job-with-stack', {
  silent: [
    'run.job a {\n  main = {name: "b", input: {}}\n}\n',
    'function a {\n  input\n  stack\n  response = null\n}\n',
  ],
  reports: [['run.job a {\n  stack {\n  }\n}\n', 'stack']],
  wrap: (source) => source,
});
