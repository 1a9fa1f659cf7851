import { describe, expect, it } from '@jest/globals';
import { parseFile } from '../../../src/language/parse.ts';
import { findAssignment } from '../../../src/workspace/clauses.ts';
import { findTypes } from '../../../src/workspace/flow/type-reader.ts';
import type { ValueType } from '../../../src/workspace/flow/value-type.ts';
import { buildWorkspace } from '../../../src/workspace/workspace.ts';

const table = `table person {
  schema {
    int id
    text? nick
    int[] scores
    json meta
    enum level {
      values = ["low", "high"]
    }
  }
}
`;

/** What is known of the response of a function with these inputs and statements. */
function typeOf(response: string, statements = '', inputs = ''): string {
  const text = `function probe {\n  input {\n${inputs}\n  }\n  stack {\n${statements}\n  }\n  response = ${response}\n}\n`;
  const files = { 'table/person.xs': table, 'function/probe.xs': text };
  const workspace = buildWorkspace(
    Object.entries(files).map(([path, source]) => parseFile({ path, text: source })),
    [],
  );
  const object = workspace.objects.find(({ kind }) => kind === 'function');
  if (object === undefined) throw new Error('The function cannot be read.');
  const value = findAssignment(object.document.body, 'response')?.value;
  return renderType(findTypes(object, text, workspace).read(value));
}

function renderType(type: ValueType): string {
  const mark = type.nullable === true ? '?' : '';
  if (type.kind === 'list') return `${renderType(type.item)}[]${mark}`;
  if (type.kind === 'object') return `${type.called ?? 'any object'}${mark}`;
  return `${type.kind}${mark}`;
}

const get = (more = ''): string =>
  `db.get person {\n  field_name = "id"\n  field_value = 1${more}\n} as $person\n`;
const query = (result: string): string => `db.query person {\n  return = ${result}\n} as $rows\n`;

describe('the type of an expression', () => {
  it.each([
    ['"a"', 'text'],
    ['1.5', 'number'],
    ['true', 'bool'],
    ['null', 'null'],
    ['[1, 2]', 'number[]'],
    ['[1, "a"]', 'unknown[]'],
    ['{a: 1}', 'the object'],
    ['{a: 1}.a', 'number'],
    ['1 + 2', 'number'],
    ['"a" ~ 1', 'text'],
    ['1 == 2 || 3 < 4', 'bool'],
    ['(true ? 1 : 2)', 'number'],
    ['(true ? 1 : "a")', 'unknown'],
    ['(true ? 1 : null)', 'number?'],
    ['"a,b"|split:","|count', 'number'],
    ['[1]|first', 'number?'],
    ['"a"|json_decode', 'unknown'],
    ['$env.A', 'unknown'],
    ['$nobody', 'unknown'],
  ])('%s is %s', (expression, type) => {
    expect(typeOf(expression)).toBe(type);
  });
});

describe('the type of an input', () => {
  it.each([
    ['int a', 'number'],
    ['text a?', 'text?'],
    ['text[] a', 'text[]'],
    ['json a', 'unknown'],
    ['json[] a', 'unknown'],
    ['timestamp? a', 'time?'],
  ])('%s is %s', (field, type) => {
    expect(typeOf('$input.a', '', `    ${field}`)).toBe(type);
  });
});

describe('the type of a result', () => {
  it.each([
    ['$person', get(), 'a row of table "person"?'],
    ['$person.nick', get(), 'text?'],
    ['$person.scores', get(), 'number[]'],
    ['$person.meta.any', get(), 'unknown'],
    ['$person', get('\n  output = ["id"]'), 'a row of table "person", of which "output" chooses columns?'],
    ['$person.nick', get('\n  output = ["id", "nick"]'), 'text?'],
    ['$person.meta', get('\n  output = ["meta.any"]'), 'unknown'],
    ['$person', get('\n  output = $env.OUTPUT'), 'unknown?'],
    ['$person', get('\n  output = ["id"]\n  addon = []'), 'unknown?'],
    ['$rows', 'db.query person as $rows', 'a row of table "person"[]'],
    ['$rows', query('{type: "count"}'), 'number'],
    ['$rows', query('{type: "exists"}'), 'bool'],
    ['$rows', query('{type: "single"}'), 'a row of table "person"?'],
    ['$rows', query('{type: "list", paging: {page: 1}}'), 'a page of rows'],
    ['$rows.items', query('{type: "list", paging: {page: 1}}'), 'a row of table "person"[]'],
    ['$rows', query('{type: "list", paging: {page: 1, metadata: false}}'), 'unknown'],
    ['$rows', query('$env.RETURN'), 'unknown'],
  ])('%s behind %j', (response, statements, type) => {
    expect(typeOf(response, statements)).toBe(type);
  });
});

describe('the type of a variable', () => {
  const set = (value: string): string => `var $a {\n  value = ${value}\n}\n`;

  it('is that of its value, and of everything that may have set it', () => {
    expect(typeOf('$a', set('1'))).toBe('number');
    expect(typeOf('$a', `${set('1')}conditional {\n  if (true) {\n${set('2')}  }\n}`)).toBe('number');
    expect(typeOf('$a', `${set('1')}conditional {\n  if (true) {\n${set('"b"')}  }\n}`)).toBe('unknown');
  });

  it('is unknown when it may not be set, or made from itself', () => {
    expect(typeOf('$a', `conditional {\n  if (true) {\n${set('1')}  }\n}`)).toBe('unknown');
    expect(typeOf('$a', `${set('[]')}foreach ([1]) {\n  each {\n${set('$a|merge:[1]')}  }\n}`)).toBe(
      'unknown',
    );
  });

  it('is unknown when a part of it was changed', () => {
    expect(typeOf('$a', `${set('{b: 1}')}var.update $a.c {\n  value = 1\n}`)).toBe('unknown');
    expect(typeOf('$a', `${set('1')}math.add $a {\n  value = 1\n}`)).toBe('number');
  });

  it('is that of the items in a loop', () => {
    expect(typeOf('$b', `${set('null')}for (3) {\n  each as $i {\nvar $b {\n  value = $i\n}\n  }\n}`)).toBe(
      'unknown',
    );
    expect(
      typeOf('$b', `var $b {\n  value = 0\n}\nfor (3) {\n  each as $i {\nvar $b {\n  value = $i\n}\n  }\n}`),
    ).toBe('number');
  });
});
