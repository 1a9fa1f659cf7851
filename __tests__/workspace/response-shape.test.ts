import { describe, expect, it } from '@jest/globals';
import { renderShape } from '../../src/report/show/wording.ts';
import { resolveShape } from '../../src/workspace/resolve-shape.ts';
import { buildFrom } from './parse-one.ts';

const tables = {
  'table/note.xs':
    'table note {\n  schema {\n    int id\n    text title\n    text? body\n    password pin\n    int owner_id { table = "user" }\n  }\n}\n',
  'table/user.xs': 'table user {\n  schema {\n    int id\n    text name\n  }\n}\n',
};

/** What a function responds with, on one line. */
function respond(stack: string, response: string, more: Readonly<Record<string, string>> = {}): string {
  const text = `function probe {\n  input {\n    int id\n    text[] tags\n  }\n  stack {\n${stack}\n  }\n  response = ${response}\n}\n`;
  const workspace = buildFrom({ ...tables, ...more, 'probe.xs': text });
  const [probe] = workspace.findNamed('function', 'probe');
  const shape = probe?.contract.response;
  if (shape === undefined) throw new Error(`It responds with nothing:\n${text}`);
  return renderShape(resolveShape(shape, workspace))
    .map((line) => line.trim())
    .join('; ');
}

const get = 'db.get note {\n field_name = "id"\n field_value = 1\n} as $note';

describe('a response is followed', () => {
  it.each([
    [
      'literals',
      '',
      '{a: 1, b: 1.5, c: "x", d: true, e: null, f: now}',
      'object; a: int; b: decimal; c: text; d: bool; e: null; f: timestamp',
    ],
    ['inputs', '', '{id: $input.id, tags: $input.tags}', 'object; id: int; tags: list of text'],
    ['what is switched off is not there', '', '{a: 1, !b: 2}', 'object; a: int'],
    [
      'a row that may not be there, without its password',
      get,
      '$note',
      'null or object; id: int; title: text; body: null or text; owner_id: int',
    ],
    ['a column of a row', get, '{title: $note.title}', 'object; title: text'],
    ['a row by `$var`', get, '$var.note.title', 'text'],
    ['rows', 'db.query user as $all', '$all', 'list of object; id: int; name: text'],
    [
      'a page',
      'db.query user {\n return = {type: "list", paging: {page: 1}}\n} as $all',
      '$all',
      'page of object; id: int; name: text',
    ],
    [
      'items of a page',
      'db.query user {\n return = {type: "list", paging: {page: 1}}\n} as $all',
      '$all.items',
      'list of object; id: int; name: text',
    ],
    ['a count', 'db.query user {\n return = {type: "count"}\n} as $all', '$all', 'int'],
    [
      'some columns',
      'db.query note {\n output = ["id", "pin"]\n} as $all',
      '$all',
      'list of object; id: int; pin: password',
    ],
    [
      'columns of a joined table',
      'db.query note {\n join = {owner: {table: "user", where: $db.note.owner_id == $db.owner.id}}\n eval = {owner_name: $db.owner.name, size: $db.note.title|strlen}\n output = ["id"]\n} as $all',
      '$all',
      'list of object; id: int; owner_name: null or text; size: unknown',
    ],
    [
      'the last value of a variable',
      'var $a {\n value = 1\n}\nvar.update $a {\n value = "x"\n}',
      '$a',
      'text',
    ],
    ['a list of equals', 'var $a {\n value = [{x: 1}, {x: 2}]\n}', '$a', 'list of object; x: int'],
    ['what runs in order', 'group {\n stack {\n var $a {\n value = 1\n}\n}\n}', '$a', 'int'],
  ])('%s', (_, stack, response, expected) => {
    expect(respond(stack, response)).toBe(expected);
  });

  it('through functions', () => {
    const inner =
      'function inner {\n  input\n  stack {\n    db.query user as $u\n  }\n  response = {users: $u}\n}\n';
    const call = 'function.run inner as $x';
    expect(respond(call, '$x.users', { 'inner.xs': inner })).toBe('list of object; id: int; name: text');
    expect(respond(call, '$x')).toBe('unknown');
  });

  it('in an addon from its only statement', () => {
    const workspace = buildFrom({
      ...tables,
      'a.xs':
        'addon a {\n  input\n  stack {\n    db.query user {\n      return = {type: "single"}\n    }\n  }\n}\n',
    });
    const shape = workspace.findNamed('addon', 'a')[0]?.contract.response;
    expect(shape).toEqual({ type: 'maybe', of: { type: 'row', table: 'user' } });
  });
});

describe('what cannot be told is unknown', () => {
  it.each([
    ['what only a branch sets', 'conditional {\n if ($input.id > 1) {\n var $a {\n value = 1\n}\n}\n}', '$a'],
    [
      'what a branch sets otherwise',
      'var $a {\n value = 1\n}\nconditional {\n if ($input.id > 1) {\n var.update $a {\n value = "x"\n}\n}\n}',
      '$a',
    ],
    [
      'what a loop hands on',
      'var $a {\n value = 1\n}\nvar $b {\n value = 1\n}\nforeach ($input.tags) {\n each as $t {\n var.update $a {\n value = $b\n}\nvar.update $b {\n value = "x"\n}\n}\n}',
      '$a',
    ],
    ['a part that changes', 'var $a {\n value = {x: 1}\n}\nvar.update $a.x {\n value = "x"\n}', '$a'],
    ['what a filter makes', 'var $a {\n value = $input.tags|first\n}', '$a'],
    ['what is never set', '', '$a'],
    ['a table that is not there', 'db.query nobody as $a', '$a|first'],
    ['another way out', 'conditional {\n if ($input.id > 1) {\n return {\n value = "x"\n}\n}\n}', '1'],
    [
      'what statements give that nobody knows',
      'api.request {\n url = "https://example.com"\n method = "GET"\n} as $a',
      '$a',
    ],
    ['a query that says how by a variable', 'db.query user {\n return = $input.tags\n} as $a', '$a'],
  ])('%s', (_, stack, response) => {
    expect(respond(stack, response)).toBe('unknown');
  });

  it('a function that calls itself ends somewhere', () => {
    const loop =
      'function loop {\n  input\n  stack {\n    function.run loop as $x\n  }\n  response = {again: $x}\n}\n';
    expect(respond('function.run loop as $x', '$x', { 'loop.xs': loop })).toMatch(
      /^object; (again: object; )+again: unknown$/,
    );
  });

  it('shapes that grow without end are cut', () => {
    const doubling = Array.from(
      { length: 60 },
      (_, index) => `var $a${index + 1} {\n value = {l: $a${index}, r: $a${index}}\n}`,
    );
    expect(respond(['var $a0 {\n value = 1\n}', ...doubling].join('\n'), '$a60')).toMatch(/unknown/);
  });
});
