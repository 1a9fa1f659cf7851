import { describe, expect, test } from '@jest/globals';
import { greet, list, main, note } from '../documents.ts';
import { withoutGuid, withSimulator } from '../with-simulator.ts';

const whole = 'partial=false&delete=true';

async function seeded() {
  const harness = await withSimulator();
  await harness.push([note, main, list, greet], whole);
  return harness;
}

const namesOf = (documents: readonly string[]) =>
  documents.map((text) => text.split('\n').find((line) => !line.startsWith('//'))).sort();

describe('a push', () => {
  test('comes back as it was sent, with guids and the settings of the workspace', async () => {
    const { pull } = await seeded();
    const documents = await pull();
    expect(documents.map(withoutGuid)).toEqual([
      'workspace shop {\n  acceptance = {ai_terms: false}\n}',
      note,
      main,
      list,
      greet,
    ]);
  });

  test('in part adds and changes, and leaves everything else', async () => {
    const { push, pull } = await seeded();
    await push([greet.replace('"Hello "', '"Good day "')]);
    const documents = await pull();
    expect(namesOf(documents)).toEqual([
      'api_group main {',
      'function greet {',
      'query notes verb=GET {',
      'table note {',
      'workspace shop {',
    ]);
    expect(documents.at(-1)).toContain('"Good day "');
  });

  test('as a whole leaves what it does not name', async () => {
    const { push, pull } = await seeded();
    await push([note], 'partial=false&delete=false');
    expect(await pull()).toHaveLength(5);
  });

  test('with deletes takes away what it does not name, but never the settings', async () => {
    const { push, pull } = await seeded();
    await push([note], whole);
    expect(namesOf(await pull())).toEqual(['table note {', 'workspace shop {']);
  });

  test('spares protected guids', async () => {
    const { push, pull, simulator } = await seeded();
    const guid = simulator.state.workspaces[0]?.branches[0]?.documents.find(
      ({ name }) => name === 'greet',
    )?.guid;
    await push([note], `${whole}&protect_guids=${guid}`);
    expect(namesOf(await pull())).toEqual(['function greet {', 'table note {', 'workspace shop {']);
  });

  test('leaves an empty name where it deleted what was named', async () => {
    const { push, pull } = await seeded();
    await push([main, list], whole);
    expect((await pull()).at(-1)).toContain('db.query "" {');
  });

  test('renames the workspace after its first workspace document and drops others', async () => {
    const { push, simulator } = await seeded();
    await push(['workspace first {\n  acceptance = {ai_terms: true}\n}', 'workspace second {\n}']);
    expect(simulator.state.workspaces[0]?.name).toBe('first');
  });
});

describe('columns of a table', () => {
  const renamed = note.replace('text? body?', 'text? content?');

  test('stay in a partial push', async () => {
    const { push, pull } = await seeded();
    await push([renamed]);
    const table = (await pull())[1];
    expect(table).toContain('text? content?');
    expect(table).toContain('text? body?');
  });

  test('go in a whole one: a rename is a drop and an addition', async () => {
    const { push, pull, simulator } = await seeded();
    await push([note.replace('\n}', '\n  items = [{id: 1, title: "a", body: "b"}]\n}')], 'records=true');
    await push([renamed], 'partial=false');
    expect((await pull())[1]).not.toContain('body');
    expect(Object.values(simulator.state.workspaces[0]?.rows ?? {})).toEqual([[{ id: 1, title: 'a' }]]);
  });

  test('lose their values with their type', async () => {
    const { push, simulator } = await seeded();
    await push([note.replace('\n}', '\n  items = [{id: 1, title: "a"}]\n}')], 'records=true');
    await push([note.replace('text title filters=trim', 'int title')]);
    expect(Object.values(simulator.state.workspaces[0]?.rows ?? {})).toEqual([[{ id: 1, title: null }]]);
  });
});

describe('rows', () => {
  const withRows = (rows: string) => note.replace(/\n}$/, `\n\n  items = [${rows}]\n}`);

  test('are neither taken nor given unless asked for', async () => {
    const { push, pull } = await seeded();
    await push([withRows('{id: 1, title: "a"}')]);
    expect((await pull('records=true'))[1]).not.toContain('items');
    await push([withRows('{id: 1, title: "a"}')], 'records=true');
    expect((await pull())[1]).not.toContain('items');
    expect((await pull('records=true'))[1]).toContain('items = [{id: 1, title: "a"}]');
  });

  test('are added to, and overwritten by id', async () => {
    const { push, pull } = await seeded();
    await push([withRows('{id: 1, title: "a"}, {id: 2, title: "b"}')], 'records=true');
    await push([withRows('{id: 2, title: "c"}')], 'records=true');
    const table = (await pull('records=true'))[1];
    expect(table).toContain('{id: 1, title: "a"}');
    expect(table).toContain('{id: 2, title: "c"}');
  });

  test('are emptied first with truncate', async () => {
    const { push, pull } = await seeded();
    await push([withRows('{id: 1, title: "a"}')], 'records=true');
    await push([withRows('{id: 3, title: "c"}')], 'records=true&truncate=true');
    expect((await pull('records=true'))[1]).toContain('items = [{id: 3, title: "c"}]');
  });
});

test('values of variables are neither taken nor given unless asked for', async () => {
  const { push, pull } = await seeded();
  const settings = (value: string) => `workspace shop {\n  env = {KEY: "${value}"}\n}`;
  await push([settings('one')]);
  expect((await pull('env=true'))[0]).not.toContain('KEY');
  await push([settings('two')], 'env=true');
  expect((await pull())[0]).not.toContain('KEY');
  expect((await pull('env=true'))[0]).toContain('env = {KEY: "two"}');
});

describe('a document that cannot be read', () => {
  const broken = 'function broken {\n  stack {\n}';

  test('stops the push and names the parameter', async () => {
    const { push } = await seeded();
    const answer = await push([broken]);
    expect(answer.status).toBe(500);
    expect(answer.json).toEqual({
      message: expect.stringMatching(/^Invalid block: /),
      payload: { param: 'source' },
    });
  });

  test('leaves nothing behind in a transaction', async () => {
    const { push, pull } = await seeded();
    await push(['function first {\n}', broken]);
    expect(await pull()).toHaveLength(5);
  });

  test('leaves what came before it without one', async () => {
    const { push, pull } = await seeded();
    await push(['function first {\n}', broken], 'transaction=false');
    expect(namesOf(await pull())).toContain('function first {');
  });
});

test('the separator within a text separates nothing', async () => {
  const { push, pull } = await withSimulator();
  const text =
    'function lines {\n  stack {\n    var $x {\n      value = """\n        a\n        ---\n        """\n    }\n  }\n}';
  await push([text]);
  expect((await pull()).slice(1).map(withoutGuid)).toEqual([text]);
});

test.each([
  ['null', 'null'],
  ['empty', ''],
  ['text', 'ok'],
] as const)('may answer %s', async (pushAnswer, text) => {
  const { push } = await withSimulator({ settings: { pushAnswer } });
  expect(await push([greet])).toMatchObject({ status: 200, text });
});
