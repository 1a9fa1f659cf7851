import { findQuery } from '../workspace/find-references.ts';
import { resolveQueryColumn } from '../workspace/flow/query-column.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table sale {
    schema {
      int id
      timestamp sold_at
    }
  }
`;
const bad = xs`
  function sales {
    input {
      date to
    }
    stack {
      db.query sale {
        where = $db.sale.sold_at <= $input.to
      } as $sales
    }
    response = $sales
  }
`;

export const dateUpperBoundMidnight: Check = {
  id: 'date-upper-bound-midnight',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A point in time that is compared with `<=` to a day.',
  why: 'A day begins at midnight: everything that happened on the last day is left out. Compare with `<` and the next day.',
  bad: {
    sources: { 'function/sales.xs': bad, 'table/sale.xs': table },
    at: ['$db.sale.sold_at <= $input.to'],
  },
  good: {
    'function/sales.xs': bad
      .replace(
        'stack {\n',
        'stack {\n    var $end {\n      value = $input.to|transform_timestamp:"+1 day":"UTC"\n    }\n',
      )
      .replace('<= $input.to', '< $end'),
    'table/sale.xs': table,
  },
  visit: {
    binary: (binary, { object, text, workspace, report }, ancestors) => {
      if (binary.operator !== '<=') return;
      const query = findQuery(ancestors);
      const column = query && resolveQueryColumn(binary.left, query, workspace)?.shape;
      if (column?.type !== 'timestamp') return;
      const { field } = findTypes(object, text, workspace).read(binary.right);
      if (field?.place !== 'input' || field.shape.type !== 'date') return;
      report({
        at: binary,
        message: `"${field.shape.name}" is a day, and means its midnight: the day itself is left out.`,
        help: 'Compare with "<" and the next day.',
      });
    },
  },
};
