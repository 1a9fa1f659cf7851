import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownTrigger = createUnknownCheck({
  id: 'unknown-trigger',
  to: 'trigger',
  word: 'trigger',
  why: 'The call has nothing to call.',
  bad: {
    sources: {
      'table/note.xs': xs`
        table note {
          schema { int id }
        }
      `,
      'table/trigger/note_log.xs': xs`
        table_trigger note_log {
          table = "note"
          input
          stack
        }
      `,
      'workflow_test/smoke.xs': xs`
        workflow_test smoke {
          stack {
            trigger.call note_logs as $done
          }
        }
      `,
    },
    at: ['note_logs'],
  },
  good: {
    'table/note.xs': xs`
      table note {
        schema { int id }
      }
    `,
    'table/trigger/note_log.xs': xs`
      table_trigger note_log {
        table = "note"
        input
        stack
      }
    `,
    'workflow_test/smoke.xs': xs`
      workflow_test smoke {
        stack {
          trigger.call note_log as $done
        }
      }
    `,
  },
});
