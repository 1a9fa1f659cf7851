import { PAGE_KEYS } from '../language/vocabulary/query-arguments.ts';
import { findAssignment, findPair, readName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table note {
    schema {
      int id
      text title
    }
  }
`;
const bad = xs`
  function notes {
    input
    stack {
      db.query note {
        return = {
          type: "list"
          paging: {page: 1, per_page: 20}
        }
        output = ["id", "title"]
      } as $notes
    }
    response = $notes
  }
`;

export const pagedOutputWithoutItems: Check = {
  id: 'paged-output-without-items',
  category: 'runtime',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'Columns of a paged query that are not chosen below `items`.',
  why: 'The rows of a page are in `items`: an `output` that does not name them drops everything, and the result is an empty list.',
  bad: { sources: { 'function/notes.xs': bad, 'table/note.xs': table }, at: ['["id", "title"]'] },
  good: {
    'function/notes.xs': bad.replace('["id", "title"]', '["items.id", "items.title"]'),
    'table/note.xs': table,
  },
  keywords: (keyword) => keyword === 'db.query',
  visit: {
    statement: (statement, { report }) => {
      const result = findAssignment(statement.body, 'return')?.value;
      const paging = findPair(result, 'paging')?.value;
      const output = findAssignment(statement.body, 'output')?.value;
      if (paging?.type !== 'object' || output?.type !== 'array' || output.items.length === 0) return;
      // Without what is around them, the rows alone are left.
      if (findPair(paging, 'metadata') !== undefined) return;
      const names = output.items.map((item) => readName(item)?.text);
      if (names.some((name) => name === undefined || PAGE.has(name.split('.')[0] ?? ''))) return;
      report({
        at: output,
        message: 'The rows of a page are in "items", which this `output` does not name.',
        help: `Write "items.${names[0]}" and so on.`,
      });
    },
  },
};

const PAGE: ReadonlySet<string> = new Set(PAGE_KEYS);
