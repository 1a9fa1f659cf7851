import { findQuery } from '../workspace/find-references.ts';
import { resolveQueryColumn } from '../workspace/flow/query-column.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table person {
    schema {
      int id
      text name
    }
  }
`;
const bad = xs`
  function people {
    input {
      text name
    }
    stack {
      db.query person {
        where = $db.person.name contains $input.name
      } as $people
    }
    response = $people
  }
`;

export const containsOperatorOnTextColumn: Check = {
  id: 'contains-operator-on-text-column',
  category: 'type',
  severity: 'error',
  scope: 'workspace',
  basis: 'measured',
  summary: 'The operator `contains` or `overlaps` on a column that holds a text.',
  why: 'Both are for lists: the query fails with "invalid value for param". A part of a text is found with `includes`.',
  bad: {
    sources: { 'function/people.xs': bad, 'table/person.xs': table },
    at: ['$db.person.name contains $input.name'],
  },
  good: { 'function/people.xs': bad.replace('contains', 'includes'), 'table/person.xs': table },
  visit: {
    binary: (binary, { workspace, report }, ancestors) => {
      if (!LISTS.has(binary.operator)) return;
      const query = findQuery(ancestors);
      const column = query && resolveQueryColumn(binary.left, query, workspace)?.shape;
      if (column === undefined || column.list || !TEXTS.has(column.type)) return;
      report({
        at: binary,
        message: `"${binary.operator}" is for lists, and column "${column.name}" holds a text.`,
        help: 'Use "includes".',
      });
    },
  },
};

const LISTS: ReadonlySet<string> = new Set(['contains', 'not contains', 'overlaps', 'not overlaps']);
const TEXTS: ReadonlySet<string> = new Set(['text', 'email']);
