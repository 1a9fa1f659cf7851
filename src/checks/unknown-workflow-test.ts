import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownWorkflowTest = createUnknownCheck({
  id: 'unknown-workflow-test',
  to: 'workflow_test',
  word: 'workflow test',
  why: 'The call has nothing to call.',
  bad: {
    sources: {
      'workflow_test/setup.xs': 'workflow_test setup {\n  stack\n}\n',
      'workflow_test/smoke.xs':
        'workflow_test smoke {\n  stack {\n    workflow_test.call setups as $done\n  }\n}\n',
    },
    at: ['setups'],
  },
  good: {
    'workflow_test/setup.xs': 'workflow_test setup {\n  stack\n}\n',
    'workflow_test/smoke.xs':
      'workflow_test smoke {\n  stack {\n    workflow_test.call setup as $done\n  }\n}\n',
  },
});
