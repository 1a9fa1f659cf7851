import { describe, expect, test } from '@jest/globals';
import { takeSnapshot } from '../../src/commands/snapshot.ts';
import { validate } from '../../src/commands/validate.ts';
import { clock, createMemoryFiles } from './memory-files.ts';

const SECRETS = [
  'sk-live-0123',
  'hunter2',
  'alice@example.com',
  'sk-agent-4567',
  'default-country',
  'Bearer abc',
];

const files = {
  'workspace/shop.xs':
    'workspace shop {\n  env = {\n    stripe_key: "sk-live-0123"\n    db_password: "hunter2"\n  }\n}\n',
  'table/user.xs':
    'table user {\n  auth = true\n\n  schema {\n    int id\n    email email?\n  }\n\n  index = [\n    {type: "primary", field: [{name: "id"}]}\n  ]\n\n  items = [\n    {"id": 1, "email": "alice@example.com"}\n  ]\n}\n',
  'ai/agent/helper.xs':
    'agent helper {\n  canonical = "helper-1"\n  llm = {\n    type: "anthropic"\n    api_key: "sk-agent-4567"\n    prompt: "hello"\n  }\n  tools = []\n}\n',
  'function/greet.xs':
    'function greet {\n  input {\n    text country?="default-country"\n  }\n\n  stack {\n    var $header {\n      value = "Bearer abc"\n    }\n\n    db.get user {\n      field_name = "id"\n      field_value = 1\n    } as $user\n  }\n\n  response = $user\n}\n',
};

const take = (sources: Record<string, string>, paths: readonly string[] = ['.']) =>
  takeSnapshot({ paths }, { files: createMemoryFiles(sources), clock });

describe('takeSnapshot', () => {
  test('holds names, columns, inputs and references, and says what it is', async () => {
    const {
      text = '',
      objects,
      exitCode,
    } = await takeSnapshot(
      { paths: ['backend'], origin: 'staging', branch: 'v1' },
      { files: createMemoryFiles(files), clock },
    );
    expect([objects, exitCode]).toEqual([4, 0]);
    const data = JSON.parse(text);
    expect(data).toMatchObject({
      version: 1,
      workspace: 'shop',
      origin: 'staging',
      branch: 'v1',
      takenAt: '2026-03-04T05:06:07.000Z',
    });
    expect(data.objects.map(({ kind, name }: { kind: string; name: string }) => `${kind} ${name}`)).toEqual([
      'agent helper',
      'function greet',
      'table user',
      'workspace shop',
    ]);
    expect(data.objects[1]).toMatchObject({
      inputs: [{ name: 'country', type: 'text', optional: true }],
      references: [{ to: 'table', name: 'user' }],
    });
    expect(data.objects[2].columns.map(({ name }: { name: string }) => name)).toEqual(['id', 'email']);
  });

  test('holds no value of the environment, no record, no key, no default and no text of a statement', async () => {
    const { text = '' } = await take(files);
    expect(text).not.toBe('');
    expect(SECRETS.filter((secret) => !JSON.stringify(files).includes(secret))).toEqual([]);
    expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
  });

  test('is the same text for the same objects, however their files are named and ordered', async () => {
    const renamed = Object.fromEntries(Object.values(files).map((text, index) => [`${9 - index}.xs`, text]));
    const multidoc = { 'all.xs': Object.values(files).reverse().join('---\n') };
    const { text } = await take(files);
    expect((await take(files)).text).toBe(text);
    expect((await take(renamed)).text).toBe(text);
    expect((await take(multidoc)).text).toBe(text);
  });

  test('names resolve in it when a part of the workspace is checked', async () => {
    const { text = '' } = await take(files);
    const part = {
      'snapshot.json': text,
      'function/b.xs':
        'function b {\n  input {\n  }\n\n  stack {\n    function.run greet {\n      input = {contry: "x"}\n    } as $a\n\n    db.query users as $rows\n  }\n\n  response = $rows\n}\n',
    };
    const { report } = await validate(
      { snapshotPath: 'snapshot.json' },
      { files: createMemoryFiles(part), clock: { now: () => clock.now() + 3 * 24 * 60 * 60 * 1000 } },
    );
    expect(report.snapshot).toEqual({
      origin: '.',
      takenAt: '2026-03-04T05:06:07.000Z',
      ageDays: 3,
      objects: 4,
    });
    expect(
      report.diagnostics.map(({ check, severity, suggestions }) => [check, severity, suggestions]),
    ).toEqual([
      ['function-run-unknown-input', 'warning', ['country']],
      ['unknown-table', 'error', ['user']],
    ]);
  });
});

describe('half a snapshot would call real names unknown, so there is none', () => {
  test.each([
    ['a file that does not parse', { ...files, 'function/x.xs': 'function x {' }, 'parse function/x.xs'],
    ['an empty file', { ...files, 'function/x.xs': '' }, 'read function/x.xs'],
    ['no file', {}, 'read .'],
    [
      'a wrong configuration',
      { ...files, 'xano-ci.yml': 'ignore: []' },
      'read the configuration xano-ci.yml',
    ],
  ])('of %s', async (_, sources, step) => {
    const { text, failures, exitCode } = await take(sources);
    expect([text, exitCode, failures.map((failure) => failure.step)]).toEqual([undefined, 2, [step]]);
  });
});
