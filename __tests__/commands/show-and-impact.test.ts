import { describe, expect, it } from '@jest/globals';
import { impact } from '../../src/commands/impact.ts';
import { show } from '../../src/commands/show.ts';
import { renderImpactJson } from '../../src/report/impact/json.ts';
import { renderImpactText } from '../../src/report/impact/text.ts';
import { renderShowJson } from '../../src/report/show/json.ts';
import { renderShowText } from '../../src/report/show/text.ts';
import { readExample } from '../examples/read-example.ts';
import { checkImpactSchema, checkShowSchema } from '../report/check-against-schema.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

const shop = readExample('shop');
const small = {
  'table/note.xs': 'table note {\n  schema {\n    int id\n    text title?\n  }\n}\n',
  'mes fonctions/été.xs':
    'function all {\n  input {\n    int most?\n  }\n  stack {\n    db.query note as $rows\n    debug.log {\n      value = 1\n    }\n  }\n  response = $rows\n}\n',
  'function/copy.xs':
    'function copy {\n  input\n  stack {\n    db.query note as $notes\n    debug.log {\n      value = 1\n    }\n  }\n  response = null\n}\n',
  'function/use.xs':
    'function use {\n  input\n  stack {\n    function.run all as $x\n  }\n  response = $x\n}\n',
};
const plain = { color: false };
const portsOf = (files: Readonly<Record<string, string>>) => ({
  files: createMemoryFiles({ ...files }),
  clock,
});

describe('show', () => {
  it('tells what an object takes and gives, whom it names and who names it', async () => {
    const { report, exitCode } = await show('all', {}, portsOf(small));
    expect(exitCode).toBe(0);
    expect(renderShowText(report, plain)).toBe(`function "all"
mes fonctions/été.xs:1

Takes
  int most?

Responds with
  list of object
    id: int
    title: text

Is named by
  function "use" (function/use.xs:4)

Names
  table "note" (mes fonctions/été.xs:6)

Does the same as
  function "copy"

Stack
  1  db.query note as $rows
  2  debug.log { value = 1 }
`);
    expect(JSON.parse(renderShowJson(report))).toMatchObject({
      version: 1,
      found: true,
      object: { kind: 'function', name: 'all' },
      file: 'mes fonctions/été.xs',
      line: 1,
      stack: [
        { number: '1', line: 6 },
        { number: '2', line: 7 },
      ],
    });
  });

  it.each(['table:product', 'GET shop/products', 'cart/total', 'addon:order_lines', 'agent:Shop assistant'])(
    'follows its schema for %s of the shop',
    async (asked) => {
      const { report, exitCode } = await show(asked, {}, portsOf(shop));
      expect(exitCode).toBe(0);
      expect(checkShowSchema(JSON.parse(renderShowJson(report)))).toEqual([]);
    },
  );
});

describe('impact', () => {
  it('lists everybody who is reached, with the way and every place', async () => {
    const { report, exitCode } = await impact('table:note', {}, portsOf(small));
    expect(exitCode).toBe(0);
    expect(renderImpactText(report, plain)).toBe(`table "note" reaches 3 objects.

  function "copy"
    function/copy.xs:4:14 db.query
  function "all"
    mes fonctions/été.xs:6:14 db.query
  function "use" through function "all"
    function/use.xs:4:18 function.run
`);
    const json = JSON.parse(renderImpactJson(report));
    expect(checkImpactSchema(json)).toEqual([]);
    expect(json.reached[2]).toEqual({
      object: { kind: 'function', name: 'use' },
      distance: 2,
      path: [
        { kind: 'function', name: 'all' },
        { kind: 'function', name: 'use' },
      ],
      places: [{ file: 'function/use.xs', line: 4, column: 18, via: 'function.run' }],
    });
  });

  it('says so when nobody is reached', async () => {
    const { report, exitCode } = await impact('function:use', {}, portsOf(small));
    expect([exitCode, renderImpactText(report, plain)]).toEqual([0, 'Nobody here reaches function "use".\n']);
  });
});

describe('both', () => {
  it('exit with 1 and name the nearest when there is no such object', async () => {
    const shown = await show('table:notes', {}, portsOf(small));
    const reached = await impact('table:notes', {}, portsOf(small));
    expect([shown.exitCode, reached.exitCode]).toEqual([1, 1]);
    const answer = 'There is no object "table:notes". Did you mean "table:note"?\n';
    expect(renderShowText(shown.report, plain)).toBe(answer);
    expect(renderImpactText(reached.report, plain)).toBe(answer);
    expect(checkShowSchema(JSON.parse(renderShowJson(shown.report)))).toEqual([]);
    expect(checkImpactSchema(JSON.parse(renderImpactJson(reached.report)))).toEqual([]);
  });

  it('exit with 2, with all that is known, when something cannot be read', async () => {
    const files = {
      ...small,
      'function/broken.xs': 'function broken {\n  stack {\n    db.query =\n  }\n}\n',
    };
    const shown = await show('all', {}, portsOf(files));
    const reached = await impact('table:note', {}, portsOf(files));
    expect([shown.exitCode, reached.exitCode]).toEqual([2, 2]);
    expect(renderShowText(shown.report, plain)).toContain('Responds with');
    expect(renderImpactText(reached.report, plain)).toContain('function/broken.xs');
    const missing = await impact('table:nothing', {}, portsOf(files));
    expect(missing.exitCode).toBe(2);
  });

  it('escape what a terminal would obey', async () => {
    const files = { 'a.xs': 'function "a\u001b[31m" {\n  input\n  stack\n  response = 1\n}\n' };
    const { report } = await show('function:a\u001b[31m', {}, portsOf(files));
    expect(renderShowText(report, plain)).toContain('function "a\\u{1b}[31m"');
    const missing = await show('b\u001b[31m', {}, portsOf(files));
    expect(renderShowText(missing.report, plain)).not.toContain('\u001b');
  });
});
