import type { Expression, Statement } from '../language/ast.ts';
import { findNearest } from '../source/nearest.ts';
import {
  findActivePairs,
  findAssignment,
  placeName,
  readHeaderName,
  readName,
} from '../workspace/clauses.ts';
import type { FieldShape } from '../workspace/contract.ts';
import { resolveField } from '../workspace/field-names.ts';
import { findQuery } from '../workspace/find-references.ts';
import { resolveColumn, resolveQueryColumn } from '../workspace/flow/query-column.ts';
import type { Check } from './check.ts';
import { findCall } from './parts/find-call.ts';
import { fixName } from './parts/fix-name.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table ticket {
    schema {
      int id
      enum status {
        values = ["open", "closed"]
      }
    }
  }
`;
const bad = xs`
  function reopen {
    input {
      int ticket_id
    }
    stack {
      db.edit ticket {
        field_name = "id"
        field_value = $input.ticket_id
        data = {status: "openn"}
      } as $ticket
    }
    response = $ticket
  }
`;

export const enumValueNotInList: Check = {
  id: 'enum-value-not-in-list',
  category: 'data',
  severity: 'error',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A text for an `enum` that its list does not have.',
  why: 'The statement fails when it runs: the value is refused. Looked at are texts that are written, compared in a query, handed to a call, or the default of the field itself.',
  bad: { sources: { 'function/reopen.xs': bad, 'table/ticket.xs': table }, at: ['openn'] },
  good: { 'function/reopen.xs': bad.replace('openn', 'open'), 'table/ticket.xs': table },
  create: ({ object, text, workspace, report }) => {
    const look = (value: Expression, shape: FieldShape | undefined): void => {
      if (shape?.type !== 'enum' || shape.values === undefined) return;
      if (value.type === 'array') {
        for (const item of value.items) look(item, shape);
        return;
      }
      if (value.type !== 'string' || value.value === '' || shape.values.includes(value.value)) return;
      const name = readName(value);
      if (name === undefined) return;
      report({
        at: name,
        message: `"${value.value}" is not one of the values of "${shape.name}".`,
        help: `It can be ${shape.values.map((one) => `"${one}"`).join(', ')}.`,
        suggestions: findNearest(value.value, shape.values),
        ...fixName(name, shape.values, text),
      });
    };
    return {
      statement: (statement) => {
        const call = findCall(statement, object, workspace);
        const input = findAssignment(statement.body, 'input')?.value;
        if (call !== undefined && input?.type === 'object') {
          for (const pair of findActivePairs(input))
            look(pair.value, resolveField(call.contract.inputs, placeName(pair.key).text));
        }
        const table = readHeaderName(statement.header)?.text;
        for (const data of findWritten(statement)) {
          if (data.type !== 'object') continue;
          for (const pair of findActivePairs(data))
            look(pair.value, resolveColumn(table, placeName(pair.key).text, workspace)?.shape);
        }
      },
      binary: ({ operator, left, right }, _context, ancestors) => {
        if (!EQUALITIES.has(operator)) return;
        const query = findQuery(ancestors);
        if (query === undefined) return;
        look(right, resolveQueryColumn(left, query, workspace)?.shape);
        look(left, resolveQueryColumn(right, query, workspace)?.shape);
      },
      field: (field) => {
        const { defaultValue, fieldType, options } = field;
        if (fieldType.text !== 'enum' || defaultValue === undefined || field.listSize !== undefined) return;
        const values = findAssignment(options, 'values')?.value;
        if (values?.type !== 'array') return;
        const known = values.items.flatMap((item) => readName(item)?.text ?? []);
        const written = defaultValue.text.replace(/^"(.*)"$/s, '$1');
        if (written === '' || written === 'null' || known.includes(written) || known.length === 0) return;
        report({
          at: defaultValue,
          message: `The default "${written}" is not one of the values of "${field.name?.text}".`,
          suggestions: findNearest(written, known),
        });
      },
    };
  },
};

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=', 'in', 'not in']);

function findWritten(statement: Statement): readonly Expression[] {
  if (!statement.keyword.text.startsWith('db.')) return [];
  const data = findAssignment(statement.body, 'data')?.value;
  const items = findAssignment(statement.body, 'items')?.value;
  return [...(data === undefined ? [] : [data]), ...(items?.type === 'array' ? items.items : [])];
}
