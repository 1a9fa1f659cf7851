import { IMPLICIT_COLUMNS } from '../language/vocabulary/table-indexes.ts';
import { findActivePairs, findAssignment, readHeaderName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
      text title
      bool read
    }
  }
`;
const good = xs`
  function mark {
    input {
      int id
    }
    stack {
      db.bulk.patch note {
        items = [{id: $input.id, read: true}]
      } as $notes
    }
    response = $notes
  }
`;

export const bulkUpdateZeroFills: Check = {
  id: 'bulk-update-zero-fills',
  category: 'data',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A `db.bulk.update` that leaves columns out.',
  why: 'Columns that an item leaves out are reset to their empty value. `db.bulk.patch` changes only what is given.',
  bad: {
    sources: { 'function/mark.xs': good.replace('bulk.patch', 'bulk.update'), 'table/note.xs': table },
    at: ['{id: $input.id, read: true}'],
  },
  good: { 'function/mark.xs': good, 'table/note.xs': table },
  keywords: (keyword) => keyword === 'db.bulk.update',
  visit: {
    statement: (statement, { workspace, report }) => {
      const table = readHeaderName(statement.header)?.text;
      const columns = table === undefined ? undefined : workspace.resolveUnique({ to: 'table', name: table });
      const items = findAssignment(statement.body, 'items')?.value;
      if (columns?.contract.columns === undefined || items?.type !== 'array') return;
      for (const item of items.items) {
        if (item.type !== 'object' || item.broken !== undefined) continue;
        const given = new Set(findActivePairs(item).map(({ key }) => key.text));
        const missing = columns.contract.columns
          .map(({ name }) => name)
          .filter((name) => !given.has(name) && !IMPLICIT.has(name));
        if (missing.length === 0) continue;
        report({
          at: item,
          message: `This resets ${missing.map((name) => `"${name}"`).join(', ')} of table "${table}", which it leaves out.`,
          help: 'Use "db.bulk.patch" to change only what is given.',
        });
      }
    },
  },
};

const IMPLICIT: ReadonlySet<string> = new Set(IMPLICIT_COLUMNS);
