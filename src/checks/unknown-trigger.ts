import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownTrigger = createUnknownCheck({
  id: 'unknown-trigger',
  to: 'trigger',
  word: 'trigger',
  why: 'The call has nothing to call.',
  bad: {
    sources: {
      'table/note.xs': 'table note {\n  schema { int id }\n}\n',
      'table/trigger/note_log.xs': 'table_trigger note_log {\n  table = "note"\n  input\n  stack\n}\n',
      'workflow_test/smoke.xs':
        'workflow_test smoke {\n  stack {\n    trigger.call note_logs as $done\n  }\n}\n',
    },
    at: ['note_logs'],
  },
  good: {
    'table/note.xs': 'table note {\n  schema { int id }\n}\n',
    'table/trigger/note_log.xs': 'table_trigger note_log {\n  table = "note"\n  input\n  stack\n}\n',
    'workflow_test/smoke.xs':
      'workflow_test smoke {\n  stack {\n    trigger.call note_log as $done\n  }\n}\n',
  },
});
