import type { Expression } from '../language/ast.ts';
import { findNearest } from '../source/nearest.ts';
import { type PlacedName, placeName, readName } from '../workspace/clauses.ts';
import { RESULT_OF } from '../workspace/flow/call-result.ts';
import { API_RESULT } from '../workspace/flow/result-type.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import { describeType, type ValueType } from '../workspace/flow/value-type.ts';
import { PAGE_WORDS } from '../workspace/query-output.ts';
import type { Check, Finding } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { isProbed } from './parts/is-probed.ts';
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
  why: 'The request fails there, or goes on with null: Xano cannot locate it. Looked at are rows, lists and pages of them, answers of requests, results of functions and objects written in place; addons and updates make the shape unknown.',
  bad: { sources: { 'function/address.xs': bad, 'table/member.xs': table }, at: ['emial'] },
  good: { 'function/address.xs': bad.replace('emial', 'email'), 'table/member.xs': table },
  create: ({ object, text, workspace, report }) => {
    const look = (of: Expression, name: PlacedName | undefined): void => {
      if (of.type === 'variable' && of.name === 'var') return;
      if (name === undefined || name.text.startsWith('$') || name.text === '') return;
      const type = findTypes(object, text, workspace).read(of);
      const told = explainLack(type, name.text);
      if (told === undefined) return;
      if (type.kind !== 'object') report({ at: name, ...told });
      else if (!type.called?.startsWith(RESULT_OF) || !isProbed(name.text, object.document)) {
        const names = listWords(type.properties ?? {});
        report({
          at: name,
          ...told,
          suggestions: findNearest(name.text, names),
          ...fixName(name, names, text),
        });
      }
    };
    return {
      member: (member) => look(member.object, placeName(member.property)),
      index: (index) => look(index.object, index.index.type === 'string' ? readName(index.index) : undefined),
    };
  },
};

/** @returns undefined when it may be there */
function explainLack(type: ValueType, name: string): Pick<Finding, 'message' | 'help'> | undefined {
  switch (type.kind) {
    case 'number':
    case 'bool':
    case 'text':
      // The first letter of a text, maybe.
      if (/^\d+$/.test(name)) return undefined;
      return {
        message: `There is no "${name}" in ${describeType(type)}: it holds nothing else.`,
        ...(type.kind === 'text' && LENGTHS.has(name) ? { help: 'Write `($text|strlen)`.' } : {}),
      };
    case 'list':
      if (LENGTHS.has(name) && !mayHave(type.item, name))
        return {
          message: `There is no "${name}" in a list: a filter counts what is in it.`,
          help: 'Write `($list|count)`.',
        };
      if (!PAGE_WORDS.has(name) || !lacks(type.item, name)) return undefined;
      return {
        message: `There is no "${name}" in a list of rows: only a query with "paging" gives pages.`,
        help: 'The variable itself is the list.',
      };
    case 'object':
      // That envelope has a check of its own.
      if (type.called === undefined || type.called === API_RESULT) return undefined;
      return type.properties?.has(name) === false
        ? { message: `There is no "${name}" in ${type.called}.` }
        : undefined;
    default:
      return undefined;
  }
}

/** How other languages ask how many there are. */
const LENGTHS: ReadonlySet<string> = new Set(['length', 'size']);

/** Of a list it may be taken out of each item. */
function mayHave(item: ValueType, name: string): boolean {
  return item.kind === 'object' && item.properties?.has(name) !== false;
}

/** Whether a row is surely without it: of a list of rows that have it, it may be taken out of each. */
function lacks(row: ValueType, name: string): boolean {
  return row.kind === 'object' && row.called !== undefined && row.properties?.has(name) === false;
}
