import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { grammar } from 'ohm-js';
import {
  type ClauseForm,
  type ClauseRow,
  DOCUMENT_KINDS,
  type DocumentKindRow,
  TEST_CLAUSES,
} from '../../../src/language/vocabulary/document-kinds.ts';
import { FIELD_TYPES } from '../../../src/language/vocabulary/field-types.ts';
import { REFERENCES } from '../../../src/language/vocabulary/references.ts';
import { TRIGGER_INPUTS, type TriggerInputRow } from '../../../src/language/vocabulary/trigger-inputs.ts';

const xanoscript = grammar(
  readFileSync(new URL('../../../src/language/xanoscript.ohm', import.meta.url), 'utf8'),
);
const kinds = Object.entries(DOCUMENT_KINDS);

const FORMS: Readonly<Record<ClauseForm, string>> = {
  'block:fields': '{\n    int id\n  }',
  'block:statements': '{\n    debug.log {\n      value = 1\n    }\n  }',
  'block:test': '"works" {\n  }',
  'value:text': '= "a"',
  'value:bool': '= true',
  'value:choice': '= "a"',
  'value:list': '= [{a: 1}]',
  'value:object': '= {a: 1}',
  'value:expression': '= $x|first',
};

function writeDocument(kind: string, row: DocumentKindRow): string {
  const header = (row.headerAttributes ?? []).map((attribute) => ` ${attribute}=GET`).join('');
  const clauses = Object.entries(row.clauses).map(([name, { form }]) => `  ${name} ${FORMS[form]}\n`);
  return `${kind} "name"${header} {\n${clauses.join('')}}`;
}

describe('kinds of document', () => {
  test.each(kinds)('"%s" with all its clauses is a document of the grammar', (kind, row) => {
    expect(xanoscript.match(writeDocument(kind, row), 'document').succeeded()).toBe(true);
  });

  test('a list of fields is named by a word that the grammar takes for one', () => {
    const names = kinds.flatMap(([, row]) =>
      Object.entries(row.clauses).flatMap(([name, { form }]) => (form === 'block:fields' ? [name] : [])),
    );
    expect(new Set(names)).toEqual(new Set(['schema', 'input', 'output']));
  });

  test('a choice has values, and no key is both required and optional', () => {
    const clauses = [...kinds.map(([, row]) => row.clauses), TEST_CLAUSES].flatMap((table) =>
      Object.entries(table),
    );
    const wrong = clauses.filter(
      ([, row]) => (row.form === 'value:choice' && row.values === undefined) || hasDoubleKey(row),
    );
    expect(wrong).toEqual([]);
  });

  test('what a clause names is the same here and among the references', () => {
    const here = kinds.flatMap(([kind, row]) =>
      Object.entries(row.clauses).flatMap(([name, { refersTo }]) =>
        refersTo === undefined ? [] : [`${kind} ${name} ${refersTo}`],
      ),
    );
    const there = REFERENCES.flatMap(({ from, names, via, to }) => {
      const clause = /^clause (\w+)$/.exec(via)?.[1];
      return from === 'document' && clause !== undefined
        ? names.map((name) => `${name} ${clause} ${to}`)
        : [];
    });
    expect(new Set(here)).toEqual(new Set(there));
  });

  test('every trigger of which the inputs are known is a kind, and their types exist', () => {
    const triggers = Object.keys(TRIGGER_INPUTS);
    expect(triggers.filter((kind) => !(kind in DOCUMENT_KINDS))).toEqual([]);
    const types = Object.values(TRIGGER_INPUTS).flatMap((inputs) => Object.values(inputs).flatMap(listTypes));
    expect(types.filter((type) => !(type in FIELD_TYPES))).toEqual([]);
  });

  test('words of JavaScript are not found by accident', () => {
    expect(DOCUMENT_KINDS['constructor' satisfies string]).toBeUndefined();
    expect(DOCUMENT_KINDS['table' satisfies string]?.clauses['toString' satisfies string]).toBeUndefined();
  });
});

function hasDoubleKey({ keys }: ClauseRow): boolean {
  return keys?.required.some((key) => keys.optional.includes(key)) ?? false;
}

function listTypes(row: TriggerInputRow): readonly string[] {
  return [row.type.replace('[]', ''), ...Object.values(row.fields ?? {}).flatMap(listTypes)];
}
