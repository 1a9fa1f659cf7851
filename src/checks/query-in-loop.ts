import type { Statement } from '../language/ast.ts';
import { type Visitor, walk } from '../language/visit.ts';
import type { Flow } from '../workspace/flow/flow.ts';
import { findFlow } from '../workspace/flow/flow.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const tables = xs`
  table note {
    schema {
      int id
      int owner_id
    }
  }
  ---
  table person {
    schema {
      int id
      text name
    }
  }
`;
const bad = xs`
  function owners {
    input
    stack {
      db.query note as $notes
      foreach ($notes) {
        each as $note {
          db.get person {
            field_name = "id"
            field_value = $note.owner_id
          } as $person
          debug.log {
            value = $person.name
          }
        }
      }
    }
    response = null
  }
`;

export const queryInLoop: Check = {
  id: 'query-in-loop',
  category: 'quality',
  severity: 'notice',
  scope: 'document',
  basis: 'documented',
  summary: 'A row that is read for each row of a query.',
  why: 'Each round asks the database again: a thousand rows make a thousand queries. An addon, a join, or one query with `in` reads them at once.',
  bad: { sources: { 'function/owners.xs': bad, 'table/tables.xs': tables }, at: ['db.get'] },
  good: {
    'function/owners.xs': xs`
      function owners {
        input
        stack {
          db.query note {
            join = {
              person: {
                table: "person"
                where: $db.note.owner_id == $db.person.id
              }
            }
            eval = {name: $db.person.name}
          } as $notes
        }
        response = $notes
      }
    `,
    'table/tables.xs': tables,
  },
  keywords: (keyword) => READS.has(keyword),
  visit: {
    statement: (statement, { object, text, report }, ancestors) => {
      const loop = ancestors.findLast((node) => node.type === 'statement' && node.keyword.text === 'foreach');
      if (loop?.type !== 'statement') return;
      const query = resolveSource(loop, findFlow(object, text));
      if (query === undefined || mayChangeBefore(statement, loop)) return;
      report({
        at: statement.keyword,
        message: `This reads from the database once for each row of the query before the loop.`,
        help: 'Read all of them at once: with an addon, a join, or a query with `in`.',
        related: [{ file: object.file, at: query.keyword, message: 'The rows come from here.' }],
      });
    },
  },
};

const READS: ReadonlySet<string> = new Set(['db.get', 'db.query', 'db.has']);

/** Statements that may change rows, by themselves or in what they call. */
const CHANGES =
  /^(?:function|tool|task|api|addon)\.|^db\.(?:add|edit|patch|add_or_edit|del|truncate|bulk\.|direct_query|external\.)/;

/** What is changed in each round has to be read in each round. */
function mayChangeBefore(statement: Statement, loop: Statement): boolean {
  let found = false;
  const visitor: Visitor = {
    statement: ({ keyword, start }) => {
      if (start < statement.start && CHANGES.test(keyword.text)) found = true;
    },
  };
  walk(loop, [visitor]);
  return found;
}

/** The query whose rows a loop goes through: `foreach ($rows)`, `foreach ($rows.items)`. */
function resolveSource({ header }: Statement, flow: Flow): Statement | undefined {
  const [part] = header;
  const list = part?.type === 'parenthesized' ? part.expression : part;
  const root = list?.type === 'member' ? list.object : list;
  const [definition, ...others] = (root && flow.useOf.get(root)?.reaching?.definitions) ?? [];
  const query = definition?.statement;
  return others.length === 0 && definition?.kind === 'result' && query?.keyword.text === 'db.query'
    ? query
    : undefined;
}
