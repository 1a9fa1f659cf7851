import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownWorkflowTest = createUnknownCheck({
  id: 'unknown-workflow-test',
  to: 'workflow_test',
  word: 'workflow test',
  why: 'The call has nothing to call.',
  bad: {
    sources: {
      'workflow_test/setup.xs': xs`
        workflow_test setup {
          stack
        }
      `,
      'workflow_test/smoke.xs': xs`
        workflow_test smoke {
          stack {
            workflow_test.call setups as $done
          }
        }
      `,
    },
    at: ['setups'],
  },
  good: {
    'workflow_test/setup.xs': xs`
      workflow_test setup {
        stack
      }
    `,
    'workflow_test/smoke.xs': xs`
      workflow_test smoke {
        stack {
          workflow_test.call setup as $done
        }
      }
    `,
  },
});
