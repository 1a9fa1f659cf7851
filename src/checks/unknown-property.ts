import type { Expression } from '../language/ast.ts';
import type { Ancestors } from '../language/visit.ts';
import { findNearest } from '../source/nearest.ts';
import { type PlacedName, placeName, readName } from '../workspace/clauses.ts';
import { isDisabled } from '../workspace/find-references.ts';
import { API_RESULT } from '../workspace/flow/result-type.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { ValueType } from '../workspace/flow/value-type.ts';
import { PAGE_WORDS } from '../workspace/query-output.ts';
import type { Check } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { listWords } from './parts/list-words.ts';
import { xs } from './parts/xs.ts';

const table = xs`
  table member {
    schema {
      int id
      email email
    }
  }
`;
const bad = xs`
  function address {
    input {
      int member_id
    }
    stack {
      db.get member {
        field_name = "id"
        field_value = $input.member_id
      } as $member
    }
    response = $member.emial
  }
`;

export const unknownProperty: Check = {
  id: 'unknown-property',
  category: 'reference',
  severity: 'error',
  scope: 'workspace',
  basis: 'reported',
  summary: 'A property that the value of a variable surely does not have.',
  why: 'The request fails there, or goes on with null: Xano cannot locate it. Looked at are rows, lists and pages of them, answers of requests and objects written in place; addons and updates make the shape unknown.',
  bad: { sources: { 'function/address.xs': bad, 'table/member.xs': table }, at: ['emial'] },
  good: { 'function/address.xs': bad.replace('emial', 'email'), 'table/member.xs': table },
  create: ({ object, text, workspace, report }) => {
    const look = (of: Expression, name: PlacedName | undefined, ancestors: Ancestors): void => {
      if (of.type === 'variable' && of.name === 'var') return;
      if (name === undefined || name.text.startsWith('$') || name.text === '') return;
      const type = findTypes(object, text, workspace).read(of);
      if (type.kind === 'list') {
        if (!PAGE_WORDS.has(name.text) || !lacks(type.item, name.text) || isDisabled(ancestors)) return;
        report({
          at: name,
          message: `There is no "${name.text}" in a list of rows: only a query with "paging" gives pages.`,
          help: 'The variable itself is the list.',
        });
        return;
      }
      // That envelope has a check of its own.
      if (type.kind !== 'object' || type.called === undefined || type.called === API_RESULT) return;
      if (type.properties?.has(name.text) !== false || isDisabled(ancestors)) return;
      const names = listWords(type.properties);
      report({
        at: name,
        message: `There is no "${name.text}" in ${type.called}.`,
        suggestions: findNearest(name.text, names),
        ...fixName(name, names, text),
      });
    };
    return {
      member: (member, ancestors) => look(member.object, placeName(member.property), ancestors),
      index: (index, ancestors) =>
        look(index.object, index.index.type === 'string' ? readName(index.index) : undefined, ancestors),
    };
  },
};

/** Whether a row is surely without it: of a list of rows that have it, it may be taken out of each. */
function lacks(row: ValueType, name: string): boolean {
  return row.kind === 'object' && row.called !== undefined && row.properties?.has(name) === false;
}
