import { findAssignment, readHeaderName } from '../workspace/clauses.ts';
import { resolveColumn } from '../workspace/flow/query-column.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
    }
  }
`;
const bad = xs`
  function note {
    input {
      text id
    }
    stack {
      db.get note {
        field_name = "id"
        field_value = $input.id
      } as $note
    }
    response = $note
  }
`;

export const textIdIntoIntLookup: Check = {
  id: 'text-id-into-int-lookup',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A row that is looked up by an int column with a text.',
  why: 'A text that is no number ends the request with "Not numeric.": declare the input as int, so that it is refused with a message that says so.',
  bad: { sources: { 'function/note.xs': bad, 'table/note.xs': table }, at: ['$input.id'] },
  good: { 'function/note.xs': bad.replace('text id', 'int id'), 'table/note.xs': table },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: (statement, { object, text, workspace, report }) => {
      const column = findAssignment(statement.body, 'field_name')?.value;
      const value = findAssignment(statement.body, 'field_value')?.value;
      if (column?.type !== 'string' || value === undefined) return;
      const shape = resolveColumn(readHeaderName(statement.header)?.text, column.value, workspace)?.shape;
      if (shape === undefined || shape.list || !['int', 'decimal'].includes(shape.type)) return;
      const type = findTypes(object, text, workspace).read(value);
      if (type.kind !== 'text' || type.field === undefined) return;
      report({
        at: value,
        message: `Column "${shape.name}" is ${shape.type}, and "${type.field.shape.name}" is declared as ${type.field.shape.type}.`,
        help: `Declare it as ${shape.type}, or turn it into one with "to_int".`,
      });
    },
  },
};
