import { describe, expect, test } from '@jest/globals';
import { planWorkspaces } from '../../src/plan/plan-workspaces.ts';
import {
  describeChange,
  listChanges,
  planSources,
  type Sources,
  snapshotOf,
  workspaceOf,
} from './support/plan-sources.ts';

const note = 'table note {\n  auth = false\n  schema {\n    int id\n    text title\n  }\n}';
const read =
  'function read {\n  stack {\n    db.query note {\n      return = {type: "list"}\n      output = ["id", "title"]\n    } as $notes\n  }\n  response = $notes\n}';
const list =
  'query notes verb=GET {\n  api_group = "main"\n  stack {\n    function.run read as $notes\n  }\n  response = $notes\n}';
const files: Sources = { 'table/note.xs': note, 'function/read.xs': read, 'api/notes_GET.xs': list };

describe('what means the same', () => {
  const make = (body: string): Sources => ({ a: `function f {\n${body}\n}` });

  test.each([
    [
      'quotes around names',
      'stack { db.get "user" { field_name = "id" } as $u }',
      "stack { db.get user { field_name = 'id' } as $u }",
    ],
    ['parentheses that change nothing', 'response = ($a + 1)', 'response = $a + 1'],
    ['comments and blank lines', 'response = 1', '// why\n\n  response = 1\n'],
    ['an empty stack and no stack', 'stack {}', ''],
    [
      'both ways to switch a statement off',
      'stack { !debug.log { value = 1 } }',
      'stack { debug.log { value = 1\n disabled = true } }',
    ],
    [
      'what Xano does anyway',
      'stack { precondition ($a) { error_type = "standard" } }',
      'stack { precondition ($a) }',
    ],
    ['a default in quotes', 'input { text a?="x" }', 'input { text a?=x }'],
    ['a default that is none', 'input { int a?=0 }', 'input { int a? }'],
    ['the order of keys', 'response = {a: 1, b: 2}', 'response = {b: 2, a: 1}'],
    ['the order of tags', 'tags = ["a", "b"]', 'tags = ["b", "a"]'],
    ['a guid that the server gave', 'response = 1', 'response = 1\n  guid = "x"'],
  ])('%s', (_what, before, after) => {
    expect(listChanges(make(before), make(after))).toEqual([]);
  });

  test.each([
    ['parentheses that change something', 'response = ($a + 1) * 2', 'response = $a + 1 * 2'],
    [
      'the order of sort keys',
      'stack { db.query t { sort = {a: "asc", b: "asc"} } as $r }',
      'stack { db.query t { sort = {b: "asc", a: "asc"} } as $r }',
    ],
    ['the order of a list', 'response = [1, 2]', 'response = [2, 1]'],
    ['a number and a text', 'response = 1', 'response = "1"'],
  ])('but not %s', (_what, before, after) => {
    expect(listChanges(make(before), make(after))).toHaveLength(1);
  });
});

describe('what follows from a change', () => {
  test('stands in "affects", nearest first, with the place', () => {
    const after = { ...files, 'table/note.xs': note.replace('    text title\n', '') };
    const [change] = planSources(files, after).changes;
    expect(change).toEqual({
      object: { kind: 'table', name: 'note' },
      path: 'schema.title',
      change: 'removed',
      before: 'text title',
      impact: 'destructive',
      impacts: ['destructive', 'breaking'],
      reason: 'The column and its values are lost. Still used by function "read".',
      affects: [
        { kind: 'function', name: 'read', file: 'function/read.xs', line: 3, impact: 'breaking' },
        {
          kind: 'query',
          name: 'notes',
          verb: 'GET',
          group: 'main',
          file: 'api/notes_GET.xs',
          line: 4,
          impact: 'unknown',
        },
      ],
    });
  });

  test('says how many rows are concerned, where somebody counted', () => {
    const after = { ...files, 'table/note.xs': note.replace('text title', 'int title') };
    expect(planSources(files, after, { rows: () => 12 }).changes[0]?.rows).toBe(12);
  });

  test('goes around in circles without end', () => {
    const loop = (name: string, other: string, value: number): string =>
      `function ${name} { stack { function.run ${other} as $x\n var $y { value = ${value} } } }`;
    const before = { a: loop('a', 'b', 1), b: loop('b', 'a', 1) };
    const [change] = planSources(before, { ...before, a: loop('a', 'b', 2) }).changes;
    expect(change?.affects?.map(({ name }) => name)).toEqual(['b']);
  });
});

describe('objects', () => {
  test('a rename without a guid is a removal and an addition that name each other', () => {
    const after = { ...files, 'function/read.xs': read.replace('function read', 'function load') };
    const { changes } = planSources(files, after);
    expect(
      changes.map((change) => [
        describeChange(change),
        'possibleRename' in change ? change.possibleRename?.object.name : '',
      ]),
    ).toEqual([
      ['removed (all): breaking', 'load'],
      ['added (all): safe', 'read'],
    ]);
  });

  test('what only the target has is left behind by a push that deletes nothing', () => {
    const { 'function/read.xs': _, ...after } = files;
    const plan = planSources(files, after, { mode: 'partial' });
    expect(plan.changes).toEqual([]);
    expect(plan.leftBehind).toEqual([{ kind: 'function', name: 'read', state: 'left-behind' }]);
    expect(planSources(files, after, { mode: 'delete' }).leftBehind).toEqual([]);
  });

  test('paths that belong to a target are left out', () => {
    const group = (canonical: string): Sources => ({
      g: `api_group main {\n  canonical = "${canonical}"\n}`,
    });
    expect(listChanges(group('a'), group('b'), { overlay: ['canonical'] })).toEqual([]);
    expect(listChanges(group('a'), group('b'))).toEqual(['changed canonical: breaking']);
  });

  test('an empty state is no state', () => {
    expect(planSources(files, {}).failures.map(({ step }) => step)).toEqual(['read the state after']);
  });

  test('a document that cannot be read is a failure, and never "no changes"', () => {
    const broken = { ...files, 'function/read.xs': 'function read {\n  stack { = }\n}' };
    const plan = planSources(broken, broken);
    expect(plan.summary.unknown).toBe(1);
    expect(plan.failures).toHaveLength(2);
  });

  test('nobody in a part of a workspace is not nobody', () => {
    const { 'function/read.xs': _, 'api/notes_GET.xs': __, ...after } = files;
    const before = { ...after, 'function/read.xs': read };
    expect(listChanges(before, after)).toEqual(['removed (all): safe']);
    expect(listChanges(before, after, { scope: 'partial' })).toEqual(['removed (all): unknown']);
  });
});

describe('a snapshot as one side', () => {
  const snapshot = snapshotOf(files);
  const planWith = (after: Sources): readonly string[] =>
    planWorkspaces(snapshot, workspaceOf(after)).changes.map(describeChange);

  test('tells columns, inputs and auth', () => {
    expect(planWith({ ...files, 'table/note.xs': note.replace('text title', 'int title') })).toEqual([
      'changed schema.title: destructive, breaking',
    ]);
    expect(
      planWith({
        ...files,
        'api/notes_GET.xs': list.replace('stack {', 'auth = "user"\n  input {\n    int page\n  }\n  stack {'),
      }),
    ).toEqual(
      ['changed auth: breaking', 'added input.page: breaking'].map((line) =>
        line.replace('changed auth', 'added auth'),
      ),
    );
  });

  test('says that it cannot tell, where only the digest differs', () => {
    const { changes } = planWorkspaces(
      snapshot,
      workspaceOf({ ...files, 'function/read.xs': read.replace('"list"', '"single"') }),
    );
    expect(changes.map(describeChange)).toEqual(['changed (all): unknown']);
    expect(changes[0]?.reason).toBe(
      'It differs in something that a snapshot does not hold: its contract is the same.',
    );
  });

  test('tells that an endpoint takes the columns of another table', () => {
    const linked = (table: string): Sources => ({
      q: `query notes verb=POST {\n  input {\n    dblink {\n      table = "${table}"\n    }\n  }\n  stack {}\n}`,
    });
    const { changes } = planWorkspaces(snapshotOf(linked('a')), workspaceOf(linked('b')));
    expect(changes.map(describeChange)).toEqual(['changed input: breaking']);
  });
});

describe('secrets', () => {
  test.each([
    [
      'a variable',
      'workspace w {\n  env = {KEY: "first-value"}\n}',
      'workspace w {\n  env = {KEY: "other-value"}\n}',
    ],
    ['all variables', 'workspace w {\n}', 'workspace w {\n  env = {KEY: "other-value"}\n}'],
    [
      'an argument',
      'function f { stack { var $x { value = 1 } } }',
      'function f { stack { var $x { value = 1 }\n db.external.postgres.direct_query { sql = "x"\n connection_string = "first-value" } as $r } }',
    ],
    [
      'a header',
      'function f { response = 1 }',
      'function f { response = ["Authorization: Bearer first-value"] }',
    ],
    [
      'a key inside a value',
      'function f { response = 1 }',
      'function f { response = {api_key: "first-value"} }',
    ],
  ])('are in no plan: %s', (_what, before, after) => {
    const plan = JSON.stringify(planSources({ a: before }, { a: after }));
    expect(plan).not.toContain('first-value');
    expect(plan).not.toContain('other-value');
  });
});
