import type { Node } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { FIELD_TYPES, type FieldPlace } from '../language/vocabulary/field-types.ts';
import { wordTable } from '../language/vocabulary/word-table.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function keep {
    input {
      object letter {
        schema {
          text title
          file scan
        }
      }
    }
    stack
    response = $input.letter.title
  }
`;

/** What each place is called in messages. */
const PLACES: Readonly<Record<FieldPlace, string>> = {
  input: '"input"',
  schema: 'the "schema" of a table',
  output: '"output"',
  nested: 'the "schema" of an object',
};
const LISTS = wordTable<FieldPlace>({ input: 'input', schema: 'schema', output: 'output' });

export const misplacedType: Check = {
  id: 'misplaced-type',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A field of a type that cannot stand in this list of fields.',
  why: 'The server refuses the whole push. `dblink` takes the columns of a table into an `input`, and a `file` is what a request uploads: neither can stand within an object or in an `output`.',
  bad: { sources: { 'function/keep.xs': bad }, at: ['file'] },
  good: {
    'function/keep.xs': bad
      .replace('        file scan\n', '')
      .replace('    object', '    file scan\n    object'),
  },
  visit: {
    field: ({ fieldType }, { report }, ancestors) => {
      const where = FIELD_TYPES[fieldType.text]?.where;
      const place = resolvePlace(ancestors);
      if (where === undefined || place === undefined || where.includes(place)) return;
      report({
        at: placeName(fieldType),
        message: `A field of the type "${fieldType.text}" cannot stand in ${PLACES[place]}.`,
        help: `It can stand in ${where.map((one) => PLACES[one]).join(' and in ')}.`,
      });
    },
  },
};

function resolvePlace(ancestors: Ancestors): FieldPlace | undefined {
  if (ancestors.some((node: Node) => node.type === 'field')) return 'nested';
  const list = ancestors.findLast((node: Node) => node.type === 'field-list');
  return list?.type === 'field-list' ? LISTS[list.keyword.text] : undefined;
}
