import { findQuery } from '../workspace/find-references.ts';
import { resolveQueryColumn } from '../workspace/flow/query-column.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table invite {
    schema {
      int id
      uuid code
    }
  }
`;
const bad = xs`
  function invite {
    input {
      text code
    }
    stack {
      db.query invite {
        where = $db.invite.code == $input.code
        return = {type: "single"}
      } as $invite
    }
    response = $invite
  }
`;

export const uuidComparedWithText: Check = {
  id: 'uuid-compared-with-text',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A column of type uuid that is compared with an input of type text.',
  why: 'A text that is no uuid ends the request with status 400, where an empty result is expected. Declare the input as uuid.',
  bad: { sources: { 'function/invite.xs': bad, 'table/invite.xs': table }, at: ['$input.code'] },
  good: { 'function/invite.xs': bad.replace('text code', 'uuid code'), 'table/invite.xs': table },
  visit: {
    binary: ({ operator, left, right }, { object, text, workspace, report }, ancestors) => {
      if (operator !== '==' && operator !== '!=') return;
      const query = findQuery(ancestors);
      if (query === undefined) return;
      for (const [side, other] of [
        [left, right],
        [right, left],
      ] as const) {
        const column = resolveQueryColumn(side, query, workspace)?.shape;
        if (column?.type !== 'uuid' || column.list) continue;
        const type = findTypes(object, text, workspace).read(other);
        if (type.kind !== 'text' || type.of !== 'text' || type.field?.place !== 'input') continue;
        report({
          at: other,
          message: `Column "${column.name}" is a uuid, and input "${type.field.shape.name}" is declared as text.`,
          help: 'Declare the input as uuid.',
        });
      }
    },
  },
};
