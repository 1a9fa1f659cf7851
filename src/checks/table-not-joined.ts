import type { Member } from '../language/ast.ts';
import { findActivePairs, type PlacedName, placeName } from '../workspace/clauses.ts';
import { findFieldNames } from '../workspace/field-names.ts';
import { findQuery, type Query } from '../workspace/find-references.ts';
import { isSameTable } from '../workspace/same-table.ts';
import type { Workspace } from '../workspace/workspace.ts';
import type { Check, Finding } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function of_town {
    input {
      text town
    }
    stack {
      db.query visit {
        join = {
          guest: {
            table: "guest"
            where: $db.visit.guest_id == $db.guest.id
          }
        }
        where = $db.guest.town == $input.town
      } as $visits
    }
    response = $visits
  }
`;
const tables = xs`
  table visit {
    schema {
      int id
      int guest_id
    }
  }
  ---
  table guest {
    schema {
      int id
      text town
    }
  }
`;

export const tableNotJoined: Check = {
  id: 'table-not-joined',
  category: 'reference',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A column of another table than the one that is asked, without a `join` that brings it.',
  why: 'The query fails when it runs: it knows its own table and those that it joins, each under the name that its `join` gives it.',
  bad: {
    sources: {
      'table/tables.xs': tables,
      'function/of_town.xs': good.replace(/join = \{[\s\S]*?\n {6}\}\n\s*(?=where = )/, ''),
    },
    at: ['guest'],
  },
  good: { 'table/tables.xs': tables, 'function/of_town.xs': good },
  create: ({ workspace, report }) => {
    /** One finding for each table of a statement is enough. */
    const told = new Map<Query, Set<string>>();
    const look = (head: PlacedName, query: Query): void => {
      const names = told.get(query) ?? new Set();
      told.set(query, names);
      if (names.has(head.text) || !isNotJoined(head.text, query, workspace)) return;
      names.add(head.text);
      report({ at: head, ...explain(head.text, query) });
    };
    return {
      assignment: ({ name, value }, _context, ancestors) => {
        if (name.text !== 'sort' || value.type !== 'object') return;
        const query = findQuery(ancestors);
        if (query === undefined) return;
        for (const { key } of findActivePairs(value)) {
          const { text, start } = placeName(key);
          const dot = text.indexOf('.');
          if (dot > 0) look({ text: text.slice(0, dot), start, end: start + dot }, query);
        }
      },
      member: (member, _context, ancestors) => {
        const head = readHead(member);
        const query = head === undefined ? undefined : findQuery(ancestors);
        // The views of a table have no statement around them.
        if (head === undefined || query === undefined) return;
        look(head, query);
      },
    };
  },
};

/** `guest` of `$db.guest.town`. */
function readHead({ object }: Member): PlacedName | undefined {
  if (object.type !== 'member' || object.object.type !== 'variable' || object.object.name !== 'db')
    return undefined;
  return placeName(object.property);
}

function explain(name: string, { table, joined }: Query): Omit<Finding, 'at'> {
  const aliases = [...joined].filter(([, other]) => other === name).map(([alias]) => alias);
  return aliases.length === 0
    ? {
        message: `The query of table "${table}" does not join table "${name}".`,
        help: `Join it: \`join = {${name}: {table: "${name}", where: …}}\`.`,
      }
    : {
        message: `The query of table "${table}" joins table "${name}" under another name.`,
        suggestions: aliases,
      };
}

/** Whether a name is surely that of another table: both are known, and it is no column that holds an object. */
function isNotJoined(name: string, { table, aliases }: Query, workspace: Workspace): boolean {
  if (table === undefined || isSameTable(name, table)) return false;
  if ([...aliases].some((alias) => isSameTable(name, alias))) return false;
  const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
  if (columns === undefined || findFieldNames(columns).has(name)) return false;
  return workspace.resolve({ to: 'table', name }) !== undefined;
}
