import type { Statement } from '../language/ast.ts';
import { IMPLICIT_COLUMNS } from '../language/vocabulary/table-indexes.ts';
import { findNearest } from '../source/nearest.ts';
import { findAssignment, type PlacedName, readName } from '../workspace/clauses.ts';
import { findFieldNames } from '../workspace/field-names.ts';
import { findQuery, type Query } from '../workspace/find-references.ts';
import { findAddonAliases, PAGE_WORDS } from '../workspace/query-output.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const IMPLICIT: ReadonlySet<string> = new Set(IMPLICIT_COLUMNS);

const bad = xs`
  function names {
    input
    stack {
      db.query product {
        output = ["id", "nmae"]
      } as $rows
    }
    response = $rows
  }
`;
const table = xs`
  table product {
    schema {
      int id
      text name
    }
  }
`;

export const unknownOutputField: Check = {
  id: 'unknown-output-field',
  category: 'reference',
  severity: 'warning',
  scope: 'workspace',
  basis: 'measured',
  summary: 'A name in `output` that neither the table nor the query has.',
  why: 'Nothing fails: the value is missing in what comes back. Xano leaves such names behind when a column is removed.',
  bad: { sources: { 'table/product.xs': table, 'function/names.xs': bad }, at: ['nmae'] },
  good: { 'table/product.xs': table, 'function/names.xs': bad.replace('nmae', 'name') },
  keywords: (keyword) => keyword.startsWith('db.'),
  visit: {
    statement: (statement, { workspace, report }, ancestors) => {
      const query = findQuery([...ancestors, statement]);
      if (query?.table === undefined) return;
      const columns = workspace.resolveUnique({ to: 'table', name: query.table })?.contract.columns;
      if (columns === undefined) return;
      const known = findFieldNames(columns);
      for (const name of findOutputColumns(statement, query)) {
        if (known.has(name.text) || IMPLICIT.has(name.text)) continue;
        report({
          at: name,
          message: `Table "${query.table}" has no field "${name.text}" that could be given out.`,
          suggestions: findNearest(name.text, known),
        });
      }
    },
  },
};

/** `output = ["id", "items.email"]`, without what the query computes, a join or an addon brings. */
function findOutputColumns({ body }: Statement, { aliases }: Query): readonly PlacedName[] {
  const output = findAssignment(body, 'output')?.value;
  if (output?.type !== 'array') return [];
  const added = new Set([...aliases, ...findAddonAliases(findAssignment(body, 'addon')?.value)]);
  return output.items.flatMap((item) => {
    const whole = item.type === 'string' ? readName(item) : undefined;
    if (whole === undefined || PAGE_WORDS.has(whole.text)) return [];
    const inPage = whole.text.startsWith('items.') ? 'items.'.length : 0;
    const [first = ''] = whole.text.slice(inPage).split('.');
    const start = whole.start + inPage;
    return first === '' || added.has(first) ? [] : [{ text: first, start, end: start + first.length }];
  });
}
