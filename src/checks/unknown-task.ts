import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownTask = createUnknownCheck({
  id: 'unknown-task',
  to: 'task',
  word: 'task',
  why: 'The call has nothing to call.',
  bad: {
    sources: {
      'task/nightly.xs': 'task nightly {\n  stack\n}\n',
      'workflow_test/smoke.xs': 'workflow_test smoke {\n  stack {\n    task.call nighty as $done\n  }\n}\n',
    },
    at: ['nighty'],
  },
  good: {
    'task/nightly.xs': 'task nightly {\n  stack\n}\n',
    'workflow_test/smoke.xs': 'workflow_test smoke {\n  stack {\n    task.call nightly as $done\n  }\n}\n',
  },
});
