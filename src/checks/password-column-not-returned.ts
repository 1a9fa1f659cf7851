import { findAssignment, findFieldList, readText } from '../workspace/clauses.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table user {
    auth = true
    schema {
      int id
      password password {
        visibility = "internal"
      }
    }
  }
`;
const bad = xs`
  function check {
    input {
      int user_id
      text password
    }
    stack {
      db.get user {
        field_name = "id"
        field_value = $input.user_id
      } as $user
      security.check_password {
        text_password = $input.password
        hash_password = $user.password
      } as $right
    }
    response = $right
  }
`;

export const passwordColumnNotReturned: Check = {
  id: 'password-column-not-returned',
  category: 'runtime',
  severity: 'warning',
  scope: 'workspace',
  basis: 'measured',
  summary: 'An internal column of a row that was read without naming it.',
  why: 'Internal columns are left out of a row unless `output` names them: Xano cannot locate the variable.',
  bad: { sources: { 'function/check.xs': bad, 'table/user.xs': table }, at: ['password'] },
  good: {
    'function/check.xs': bad.replace(
      '$input.user_id\n',
      '$input.user_id\n        output = ["id", "password"]\n',
    ),
    'table/user.xs': table,
  },
  visit: {
    member: (member, { object, text, workspace, report }) => {
      if (member.object.type === 'variable' && ['input', 'env', 'db', 'auth'].includes(member.object.name))
        return;
      const types = findTypes(object, text, workspace);
      const { field } = types.read(member);
      if (field?.place !== 'column' || field.table === undefined || field.chosen) return;
      if (!isInternal(field.table, field.shape.name, workspace)) return;
      report({
        at: member.property,
        message: `Column "${field.shape.name}" of table "${field.table}" is internal: it is not in the row.`,
        help: `Name it in the \`output\` of the statement that reads the row.`,
      });
    },
  },
};

function isInternal(table: string, column: string, workspace: Workspace): boolean {
  const found = workspace.resolveUnique({ to: 'table', name: table });
  if (found?.origin !== 'file') return false;
  const field = findFieldList(found.document.body, 'schema')?.fields.find(
    ({ name }) => name?.text === column,
  );
  return field?.options !== undefined && findAssignment(field.options, 'visibility') !== undefined
    ? readText(field.options, 'visibility')?.text === 'internal'
    : false;
}
