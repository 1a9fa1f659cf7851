import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table job {
    schema {
      int id
      bool? approved
    }
  }
`;
const bad = xs`
  function refused {
    input {
      int job_id
    }
    stack {
      db.get job {
        field_name = "id"
        field_value = $input.job_id
      } as $job
    }
    response = $job.approved == false
  }
`;

export const nullEqualsFalse: Check = {
  id: 'null-equals-false',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'measured',
  summary: 'A column that may be null, compared with false.',
  why: 'Null equals false here: what nobody has decided counts as refused. Ask for null first, in a test of its own.',
  bad: { sources: { 'function/refused.xs': bad, 'table/job.xs': table }, at: ['$job.approved == false'] },
  good: { 'function/refused.xs': bad.replace('== false', '== true'), 'table/job.xs': table },
  visit: {
    binary: (binary, { object, text, workspace, report }, ancestors) => {
      const { operator, left, right } = binary;
      if ((operator !== '==' && operator !== '!=') || right.type !== 'word' || right.word !== 'false') return;
      const { kind, field } = findTypes(object, text, workspace).read(left);
      if (kind !== 'bool' || field?.place !== 'column' || !field.shape.nullable) return;
      if (isInQuery(ancestors)) return;
      report({
        at: binary,
        message: `Column "${field.shape.name}" may be null, which equals false here.`,
        help: 'Ask for null first, in a test of its own.',
      });
    },
  },
};
