import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { grammar } from 'ohm-js';
import { COMMON_ARGUMENTS } from '../../../src/language/vocabulary/common-arguments.ts';
import { REFERENCES, type ReferenceKind } from '../../../src/language/vocabulary/references.ts';
import { STATEMENT_FAMILIES, STATEMENTS } from '../../../src/language/vocabulary/statements/all.ts';
import { BRANCHES } from '../../../src/language/vocabulary/statements/branches.ts';
import type { Operand, StatementRow } from '../../../src/language/vocabulary/statements/statement-row.ts';

const xanoscript = grammar(
  readFileSync(new URL('../../../src/language/xanoscript.ohm', import.meta.url), 'utf8'),
);
const rows = Object.entries(STATEMENTS);

const OPERANDS: Readonly<Record<Operand, string>> = {
  none: '',
  'new-variable': ' $made',
  variable: ' $made.part',
  'optional-variable': ' $made',
  expression: ' ($made > 1)',
  'expression-if': ' ($rows) if ($this.id == 1)',
  reference: ' "folder/name"',
  'optional-reference': ' name',
  'reference-with-verb': ' "orders/{id}" verb=GET',
};

/** The fullest form of a statement: all its arguments, all its branches, its result. */
function writeStatement(name: string, row: StatementRow): string {
  const given = Object.keys(row.arguments).map((argument) => `${argument} = 1`);
  const branches = Object.keys(row.branches ?? {}).map(writeBranch);
  return `${name}${OPERANDS[row.operand]} {\n${[...given, ...branches].join('\n')}\n}${row.returns ? ' as $result' : ''}`;
}

function writeBranch(name: string): string {
  const row = BRANCHES[name];
  return `${name}${row?.operand === 'expression' ? ' (1)' : ''}${row?.names ? ' as $item' : ''} {\n}${row?.leaves ? ' break' : ''}`;
}

describe('statements', () => {
  test.each(rows)('"%s" is a statement of the grammar', (name, row) => {
    expect(xanoscript.match(writeStatement(name, row), 'statement').succeeded()).toBe(true);
  });

  test('no name stands in two families', () => {
    const names = Object.values(STATEMENT_FAMILIES).flatMap((family) => Object.keys(family));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    expect(new Set(names)).toEqual(new Set(Object.keys(STATEMENTS)));
  });

  test('no branch is a statement as well', () => {
    expect(Object.keys(BRANCHES).filter((name) => name in STATEMENTS)).toEqual([]);
  });

  test('branches that a statement holds are known, and each belongs to one', () => {
    const held = rows.flatMap(([, row]) => Object.keys(row.branches ?? {}));
    expect(new Set(held)).toEqual(new Set(Object.keys(BRANCHES)));
  });

  test('an argument of its own is none that all statements take', () => {
    const doubled = rows.flatMap(([name, row]) =>
      Object.keys(row.arguments).flatMap((argument) =>
        argument in COMMON_ARGUMENTS ? [`${name} ${argument}`] : [],
      ),
    );
    expect(doubled).toEqual([]);
  });

  test('"oneOf" names arguments of the statement, none of which is required by itself', () => {
    const wrong = rows.flatMap(([name, row]) =>
      (row.oneOf ?? []).flat().flatMap((argument) => {
        const known = row.arguments[argument];
        return known === undefined || known.required ? [`${name} ${argument}`] : [];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('an argument is required or expected, not both, and lists each value once', () => {
    const wrong = rows.flatMap(([name, row]) =>
      Object.entries(row.arguments).flatMap(([argument, { required, expected, values = [] }]) =>
        (required && expected) || new Set(values).size !== values.length ? [`${name} ${argument}`] : [],
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('what is deprecated is replaced by what exists', () => {
    const wrong = rows.filter(([, row]) => row.deprecated !== undefined && !(row.deprecated in STATEMENTS));
    expect(wrong).toEqual([]);
  });

  test('only a variable can be changed', () => {
    const wrong = rows.filter(([, row]) => row.changes && row.operand !== 'variable');
    expect(wrong).toEqual([]);
  });

  test('what an operand names is the same here and among the references', () => {
    const here = rows.flatMap(([name, row]) =>
      row.refersTo === undefined ? [] : [`${name} ${row.refersTo}`],
    );
    const there = REFERENCES.flatMap(({ from, names, via, to }) =>
      from === 'statement' && via === 'operand'
        ? names.filter((name) => name in STATEMENTS).map((name) => `${name} ${to}`)
        : [],
    );
    expect([...here].sort()).toEqual([...there].sort());
  });

  test('what an argument names is the same here and among the references', () => {
    const here = rows.flatMap(([name, row]) =>
      Object.entries(row.arguments).flatMap(([argument, { refersTo }]) =>
        refersTo === undefined ? [] : [`${name} ${argument} ${refersTo}`],
      ),
    );
    const there = REFERENCES.flatMap(({ from, names, via, to }) => {
      const argument = /^argument (\w+)$/.exec(via)?.[1];
      return from === 'statement' && argument !== undefined
        ? names.map((name) => `${name} ${argument} ${to}`)
        : [];
    });
    expect(new Set(here)).toEqual(new Set(there));
  });

  test('a name is looked up where an operand is one', () => {
    const references: readonly Operand[] = ['reference', 'optional-reference', 'reference-with-verb'];
    const wrong = rows.flatMap(([name, row]) =>
      references.includes(row.operand) === (row.refersTo !== undefined) ? [] : [name],
    );
    // Left by the server where it could not tell what was named.
    expect(wrong).toEqual(['placeholder']);
  });

  test('words of JavaScript are not found by accident', () => {
    expect(STATEMENTS['constructor' satisfies string]).toBeUndefined();
    expect(STATEMENTS['db.get']?.arguments['toString' satisfies string]).toBeUndefined();
  });

  test('some rows, as a reader would expect them', () => {
    const table: ReferenceKind = 'table';
    expect(STATEMENTS['db.edit']).toMatchObject({ operand: 'reference', refersTo: table, returns: true });
    expect(Object.keys(STATEMENTS['db.has']?.arguments ?? {})).toEqual(['field_name', 'field_value']);
    expect(STATEMENTS['conditional' satisfies string]?.branches).toMatchObject({
      if: 'one',
      elseif: 'many',
      else: 'optional',
    });
    expect(STATEMENTS['db.del']?.returns).toBeUndefined();
  });
});
