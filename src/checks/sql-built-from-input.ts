import type { Expression, Node } from '../language/ast.ts';
import { forEachChild } from '../language/visit.ts';
import type { Span } from '../source/span.ts';
import { findAssignment } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function find {
    input {
      text name
    }
    stack {
      db.direct_query {
        sql = "select * from people where name = '" ~ $input.name ~ "'"
        response_type = "list"
      } as $rows
    }
    response = $rows
  }
`;

export const sqlBuiltFromInput: Check = {
  id: 'sql-built-from-input',
  category: 'security',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'SQL with an input in its text.',
  why: 'A caller can write SQL of their own into it: rows are read, changed and deleted. Write a "?" and hand the value over as `arg`.',
  bad: { sources: { 'function/find.xs': bad }, at: ['$input.name'] },
  good: {
    'function/find.xs': bad.replace(
      'sql = "select * from people where name = \'" ~ $input.name ~ "\'"',
      'sql = "select * from people where name = ?"\n      arg = $input.name',
    ),
  },
  keywords: (keyword) => keyword.endsWith('direct_query'),
  visit: {
    statement: (statement, { text, report }) => {
      const sql = findAssignment(statement.body, 'sql')?.value;
      if (sql === undefined) return;
      for (const at of findInputs(sql, text)) {
        report({
          at,
          message: 'An input becomes part of the SQL: a caller can write SQL of their own.',
          help: 'Write a "?" in its place, and hand the value over as `arg`.',
        });
      }
    },
  },
};

/** `{{ $input.name }}`, unless something is done to it. */
const IN_TEMPLATE = /\{\{\s*(\$input\.[\w.]+)\s*\}\}/g;

/** Filters that make a text harmless, or a number of it. */
const SAFE: ReadonlySet<string> = new Set(['sql_esc', 'sql_alias', 'to_int', 'to_decimal', 'to_bool']);

function findInputs(sql: Expression, text: string): readonly Span[] {
  const found: Span[] = [];
  const visit = (node: Node): void => {
    if (node.type === 'string') {
      for (const match of text.slice(node.start, node.end).matchAll(IN_TEMPLATE)) {
        const start = node.start + match.index + match[0].indexOf('$');
        found.push({ start, end: start + (match[1]?.length ?? 0) });
      }
      return;
    }
    if (node.type === 'filtered' && node.filters.some(({ name }) => SAFE.has(name.text))) return;
    if (node.type === 'ternary') {
      // What it asks does not get into the text.
      visit(node.whenTrue);
      if (node.whenFalse !== undefined) visit(node.whenFalse);
      return;
    }
    if (node.type === 'member' && node.object.type === 'variable' && node.object.name === 'input') {
      found.push(node);
      return;
    }
    forEachChild(node, visit);
  };
  visit(sql);
  return found;
}
