import type { Expression } from '../language/ast.ts';
import { findQuery } from '../workspace/find-references.ts';
import { resolveQueryColumn } from '../workspace/flow/query-column.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table member {
    auth = true
    schema {
      int id
      email email
      password password
    }
  }
`;
const good = xs`
  function is_member {
    input {
      email email
      text password {
        sensitive = true
      }
    }
    stack {
      db.get member {
        field_name = "email"
        field_value = $input.email
        output = ["id", "password"]
      } as $member
      security.check_password {
        text_password = $input.password
        hash_password = $member.password
      } as $is_right
    }
    response = {is_right: $is_right}
  }
`;

export const passwordCompared: Check = {
  id: 'password-compared',
  category: 'security',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A column of type `password` that is compared with `==` or `!=`.',
  why: 'What is stored is a hash with a salt: it is never equal to the password that somebody types, nor to another hash of it. `security.check_password` compares them.',
  bad: {
    sources: {
      'table/member.xs': table,
      'function/is_member.xs': good
        .replace(/security\.check_password[\s\S]*? as \$is_right\n/, '')
        .replace('$is_right', '$member.password == $input.password'),
    },
    at: ['$member.password == $input.password'],
  },
  good: { 'table/member.xs': table, 'function/is_member.xs': good },
  visit: {
    binary: (node, { object, text, workspace, report }, ancestors) => {
      if (!EQUALITIES.has(node.operator)) return;
      const query = isInQuery(ancestors) ? findQuery(ancestors) : undefined;
      const isPassword = (side: Expression): boolean => {
        const asked = query === undefined ? undefined : resolveQueryColumn(side, query, workspace)?.shape;
        if (asked !== undefined) return asked.type === 'password';
        const { field } = findTypes(object, text, workspace).read(side);
        return field?.place === 'column' && field.shape.type === 'password';
      };
      const { left, right } = node;
      if (isNothing(left) || isNothing(right) || !(isPassword(left) || isPassword(right))) return;
      report({
        at: node,
        message: 'A stored password is a hash: no comparison finds it equal to anything.',
        help: 'Use `security.check_password`.',
      });
    },
  },
};

const EQUALITIES: ReadonlySet<string> = new Set(['==', '!=', '===', '!==']);

/** Whether a password is there at all may well be asked. */
function isNothing(side: Expression): boolean {
  return (side.type === 'word' && side.word === 'null') || (side.type === 'string' && side.value === '');
}
