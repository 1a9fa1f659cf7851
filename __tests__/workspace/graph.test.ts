import { describe, expect, it } from '@jest/globals';
import { buildPath, type Direction } from '../../src/workspace/graph.ts';
import type { WorkspaceObject } from '../../src/workspace/object.ts';
import type { Workspace } from '../../src/workspace/workspace.ts';
import { buildFrom } from './parse-one.ts';

const table = (name: string): string => `table ${name} {\n  schema {\n    int id\n  }\n}\n`;
const calls = (name: string, ...statements: readonly string[]): string =>
  `function "${name}" {\n  input\n  stack {\n${statements.map((line) => `    ${line}\n`).join('')}  }\n  response = null\n}\n`;

const sources = {
  'table/note.xs': table('note'),
  'a.xs': calls('a', 'db.query note as $x', 'db.get note {\n field_name = "id"\n field_value = 1\n} as $y'),
  'b.xs': calls('b', 'function.run a as $x'),
  'c.xs': calls('c', 'function.run b as $x', 'function.run a as $y'),
  'd.xs': calls('d', 'function.run d as $x'),
};

function named(workspace: Workspace, kind: string, name: string): WorkspaceObject {
  const [object] = workspace.findNamed(kind, name);
  if (object === undefined) throw new Error(`There is no ${kind} "${name}".`);
  return object;
}

const reach = (workspace: Workspace, kind: string, name: string, direction: Direction): readonly string[] =>
  workspace.graph.findReached([named(workspace, kind, name)], direction).map((reached) => {
    const way = buildPath(reached).map(({ from, to }) => `${from.name}>${to.name}`);
    return `${reached.distance} ${reached.object.name} ${way.join(' ')}`;
  });

describe('the graph', () => {
  const workspace = buildFrom(sources);

  it('has an edge for each place, in the order of the text', () => {
    const edges = workspace.graph.findCallees(named(workspace, 'function', 'a'));
    expect(edges.map(({ to, kind, reference }) => [to.name, kind, reference?.via])).toEqual([
      ['note', 'table', 'db.query'],
      ['note', 'table', 'db.get'],
    ]);
    const callers = workspace.graph.findCallers(named(workspace, 'function', 'a'));
    expect(callers.map(({ from }) => from.name)).toEqual(['b', 'c']);
  });

  it('reaches backward, nearest first, each on its shortest way', () => {
    expect(reach(workspace, 'table', 'note', 'callers')).toEqual([
      '1 a a>note',
      '2 b a>note b>a',
      '2 c a>note c>a',
    ]);
  });

  it('reaches forward', () => {
    expect(reach(workspace, 'function', 'c', 'callees')).toEqual(['1 b c>b', '1 a c>a', '2 note c>a a>note']);
  });

  it('does not reach itself', () => {
    expect(reach(workspace, 'function', 'd', 'callers')).toEqual([]);
    expect(workspace.graph.findCallers(named(workspace, 'function', 'd'))).toHaveLength(1);
  });

  it('stops where it is told to', () => {
    const start = named(workspace, 'table', 'note');
    expect(workspace.graph.findReached([start], 'callers', 1).map(({ object }) => object.name)).toEqual([
      'a',
    ]);
  });

  it('is the same for every order of the files, and on paths with blanks and other letters', () => {
    const renamed = Object.fromEntries(
      Object.entries(sources).map(([path, text]) => [`mes données/été/${path.replace('.', ' ü.')}`, text]),
    );
    const backward = Object.fromEntries(Object.entries(renamed).reverse());
    for (const other of [buildFrom(renamed), buildFrom(backward)]) {
      expect(reach(other, 'table', 'note', 'callers')).toEqual(reach(workspace, 'table', 'note', 'callers'));
    }
  });

  it('has an edge to everything that a name leaves open', () => {
    const endpoint = (verb: string): string =>
      `query q verb=${verb} {\n  api_group = "g"\n  input\n  stack\n  response = null\n}\n`;
    const open = buildFrom({
      'q1.xs': endpoint('GET'),
      'q2.xs': endpoint('POST'),
      'w.xs': 'workflow_test w {\n  stack {\n    api.call q as $x\n  }\n}\n',
    });
    const edges = open.graph.findCallees(named(open, 'workflow_test', 'w'));
    expect(edges.map(({ to }) => to.verb)).toEqual(['GET', 'POST']);
  });

  it('takes a path that starts with a column for no table of that name', () => {
    const where = 'db.query own {\n where = $db.other.a == 1\n} as $x';
    const columns = 'table own {\n  schema {\n    int id\n    json other\n  }\n}\n';
    const both = buildFrom({ 'o.xs': columns, 't.xs': table('other'), 'f.xs': calls('f', where) });
    expect(both.graph.findCallers(named(both, 'table', 'other'))).toEqual([]);
    const bare = buildFrom({ 'o.xs': table('own'), 't.xs': table('other'), 'f.xs': calls('f', where) });
    expect(bare.graph.findCallers(named(bare, 'table', 'other'))).toHaveLength(1);
  });
});
