import type { Check } from './check.ts';
import { resolveAuthRead } from './parts/resolve-auth-read.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
      int user_id
    }
  }
`;
const bad = xs`
  task clean_up {
    stack {
      db.query note {
        where = $db.note.user_id == $auth.id
        return = {type: "list"}
      } as $notes
      debug.log {
        value = $notes
      }
    }
    schedule = [{starts_on: 2026-01-01 02:00:00+0000, freq: 86400}]
  }
`;

export const authInTask: Check = {
  id: 'auth-in-task',
  category: 'security',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A task that reads `$auth`.',
  why: 'A task is started by its schedule: nobody is signed in, and `$auth` is empty. What is looked up by it is not found, or the task fails. A task that itself asks whether there is a caller is not reported.',
  bad: { sources: { 'table/note.xs': table, 'task/clean_up.xs': bad }, at: ['$auth.id'] },
  good: { 'table/note.xs': table, 'task/clean_up.xs': bad.replace('$auth.id', '1') },
  visit: {
    document: (_document, { object, text, report }) => {
      if (object.kind !== 'task') return;
      const read = resolveAuthRead(object, text);
      if (read === undefined) return;
      report({
        at: read,
        message: 'This task reads "$auth", and its schedule starts it: nobody is signed in.',
        help: 'Look the users up in their table, and go through them.',
      });
    },
  },
};
