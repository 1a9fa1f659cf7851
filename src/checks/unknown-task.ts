import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownTask = createUnknownCheck({
  id: 'unknown-task',
  to: 'task',
  word: 'task',
  why: 'The call has nothing to call.',
  bad: {
    sources: {
      'task/nightly.xs': xs`
        task nightly {
          stack
        }
      `,
      'workflow_test/smoke.xs': xs`
        workflow_test smoke {
          stack {
            task.call nighty as $done
          }
        }
      `,
    },
    at: ['nighty'],
  },
  good: {
    'task/nightly.xs': xs`
      task nightly {
        stack
      }
    `,
    'workflow_test/smoke.xs': xs`
      workflow_test smoke {
        stack {
          task.call nightly as $done
        }
      }
    `,
  },
});
