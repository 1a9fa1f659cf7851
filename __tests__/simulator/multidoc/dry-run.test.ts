import { describe, expect, test } from '@jest/globals';
import { greet, list, main, note } from '../documents.ts';
import { withSimulator } from '../with-simulator.ts';

async function seeded(settings = {}) {
  const harness = await withSimulator({ settings });
  await harness.push([note, main, list, greet]);
  return harness;
}

const counts = { created: 0, updated: 0, deleted: 0, truncated: 0, unchanged: 0 };

describe('a preview', () => {
  test('says of every document what would become of it, and counts by type', async () => {
    const { preview } = await seeded();
    const { json } = await preview([
      greet.replace('Hello', 'Good day'),
      list,
      'task nightly {\n  stack {\n  }\n}',
    ]);
    expect(json).toEqual({
      operations: [
        { action: 'update', type: 'function', name: 'greet', details: 'XS content differs' },
        { action: 'unchanged', type: 'query', name: 'notes GET', details: '' },
        { action: 'create', type: 'task', name: 'nightly', details: '' },
      ],
      summary: {
        function: { ...counts, updated: 1 },
        query: { ...counts, unchanged: 1 },
        task: { ...counts, created: 1 },
      },
      workspace_name: 'shop',
    });
  });

  test('changes nothing', async () => {
    const { preview, pull } = await seeded();
    const before = await pull('records=true&env=true');
    await preview([greet.replace('Hello', 'Good day')], 'partial=false&delete=true&truncate=true');
    expect(await pull('records=true&env=true')).toEqual(before);
  });

  test('lists what is missing from it, and what goes down with it', async () => {
    const { preview } = await seeded();
    const { json } = await preview([greet], 'delete=true');
    expect(json).toMatchObject({
      operations: [
        { action: 'unchanged', name: 'greet' },
        { action: 'delete', type: 'table', name: 'note' },
        { action: 'delete', type: 'api_group', name: 'main' },
        { action: 'cascade_delete', type: 'query', name: 'notes GET', reason: 'api_group main is deleted' },
      ],
    });
  });

  test('names the fields of a table', async () => {
    const { preview } = await seeded();
    const changed = note
      .replace('text title filters=trim', 'int title')
      .replace('text? body?', 'text? content?');
    const { json } = await preview([changed], 'partial=false&truncate=true');
    const table = { type: 'table', name: 'note' };
    expect(json).toMatchObject({
      operations: [
        { action: 'truncate', ...table },
        { action: 'update', ...table },
        { action: 'alter_field', ...table, details: 'title: text to int' },
        { action: 'add_field', ...table, details: 'content' },
        { action: 'drop_field', ...table, details: 'body' },
      ],
      summary: { table: { ...counts, updated: 1, truncated: 1 } },
    });
  });

  test('drops no field in part', async () => {
    const { preview } = await seeded();
    const { text } = await preview([note.replace('text? body?', 'text? content?')]);
    expect(text).toContain('add_field');
    expect(text).not.toContain('drop_field');
  });

  test('calls all triggers trigger, and the settings workspace', async () => {
    const { preview } = await seeded();
    const trigger =
      'table_trigger on_note {\n  table = "note"\n  input {\n    json new\n  }\n  stack {\n  }\n}';
    const { json } = await preview([trigger, 'workspace renamed {\n}']);
    expect(json).toMatchObject({
      operations: [
        { action: 'create', type: 'trigger', name: 'on_note' },
        { action: 'update', type: 'workspace', name: 'workspace' },
      ],
    });
  });

  test('marks what cannot be read, and names that are not there', async () => {
    const { preview } = await seeded();
    const lost = greet
      .replace('function greet', 'function lost')
      .replace('var $text {', 'function.run nowhere as $x\n    var $text {');
    const { json } = await preview([
      'function broken {\n  stack {\n}',
      lost,
      'function old {\n  stack {\n    placeholder "x"\n  }\n}',
    ]);
    expect(json).toMatchObject({
      operations: [
        { action: 'create', name: 'broken', details: expect.stringMatching(/^exception: /) },
        { action: 'create', name: 'lost', details: 'mvp:placeholder: there is no function "nowhere"' },
        { action: 'create', name: 'old', details: 'mvp:placeholder' },
      ],
    });
  });

  test('is not there, or does not sum up, on older instances', async () => {
    expect((await (await seeded({ preview: 'missing' })).preview([greet])).status).toBe(404);
    expect((await (await seeded({ preview: 'without-summary' })).preview([greet])).text).not.toContain(
      'summary',
    );
  });
});

describe('a reference to nothing', () => {
  const lost = 'function lost {\n  stack {\n    function.run nowhere as $x\n  }\n}';

  test('is pushed, and comes back as an empty name', async () => {
    const { push, pull } = await seeded();
    expect((await push([lost])).status).toBe(200);
    expect((await pull()).at(-1)).toContain('function.run "" as $x');
  });

  test('is refused where so set', async () => {
    const { push } = await seeded({ unresolvedReference: 'refused' });
    expect((await push([lost])).json).toEqual({ message: 'Missing statement: mvp:placeholder' });
  });

  test('is none when the same push brings what it names', async () => {
    const { preview } = await seeded();
    expect((await preview([lost, 'function nowhere {\n}'])).text).not.toContain('mvp:placeholder');
  });
});
