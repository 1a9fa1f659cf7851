import { describe, expect, it } from '@jest/globals';
import type { SnapshotObject } from '../../src/workspace/object.ts';
import { decideScope, Workspace } from '../../src/workspace/workspace.ts';
import { buildFrom, buildObjects } from './parse-one.ts';

const contract = {
  inputs: undefined,
  inputTables: [],
  columns: undefined,
  auth: undefined,
  canonical: undefined,
};
const known = (kind: string, name: string, more: Partial<SnapshotObject> = {}): SnapshotObject => ({
  origin: 'snapshot',
  kind,
  name,
  digest: '',
  references: [],
  contract,
  ...more,
});
const endpoint = (verb: string, group: string): string =>
  `query notes verb=${verb} {\n  api_group = "${group}"\n  stack\n}\n`;
const emptyFunction = 'function f {\n  stack\n}\n';

describe('a workspace', () => {
  it('takes from the files what is in both', () => {
    const workspace = new Workspace(buildObjects(emptyFunction), [
      known('function', 'f'),
      known('function', 'g'),
    ]);
    expect(workspace.snapshotObjects.map(({ name }) => name)).toEqual(['g']);
    expect(workspace.resolve({ to: 'function', name: 'f' })?.origin).toBe('file');
    expect(workspace.resolve({ to: 'function', name: 'g' })?.origin).toBe('snapshot');
    expect(workspace.resolve({ to: 'function', name: 'h' })).toBeUndefined();
  });

  it('tells endpoints apart by verb and group', () => {
    const shop = known('query', 'notes', { verb: 'GET', group: 'shop' });
    const workspace = new Workspace(buildObjects(endpoint('GET', 'shop')), [
      shop,
      { ...shop, group: 'admin' },
    ]);
    expect(workspace.snapshotObjects.map(({ group }) => group)).toEqual(['admin']);
    const resolve = (verb?: string, group?: string): string | undefined =>
      workspace.resolve({
        to: 'query',
        name: 'notes',
        ...(verb === undefined ? {} : { verb }),
        ...(group === undefined ? {} : { group }),
      })?.origin;
    expect(resolve('GET', 'shop')).toBe('file');
    expect(resolve('GET', 'admin')).toBe('snapshot');
    expect(resolve('POST', 'shop')).toBeUndefined();
    expect(resolve('GET')).toBe('file');
    expect(resolve()).toBe('file');
  });

  it('resolves a shared name, but not as a unique one', () => {
    const workspace = buildFrom({ 'a/f.xs': emptyFunction, 'b/f.xs': emptyFunction });
    expect(workspace.resolve({ to: 'function', name: 'f' })).toMatchObject({ file: 'a/f.xs' });
    expect(workspace.resolveUnique({ to: 'function', name: 'f' })).toBeUndefined();
    const endpoints = buildFrom({ 'a.xs': endpoint('GET', 'shop'), 'b.xs': endpoint('POST', 'shop') });
    expect(endpoints.resolveUnique({ to: 'query', name: 'notes' })).toBeUndefined();
    expect(endpoints.resolveUnique({ to: 'query', name: 'notes', verb: 'POST' })).toMatchObject({
      file: 'b.xs',
    });
  });

  it('looks agents up among MCP servers too, and triggers among all kinds', () => {
    const workspace = buildFrom({
      'a.xs': 'mcp_server m {\n  tools = []\n}\n---\nworkspace_trigger t {\n  stack\n}\n',
    });
    expect(workspace.resolve({ to: 'agent', name: 'm' })?.kind).toBe('mcp_server');
    expect(workspace.resolve({ to: 'trigger', name: 't' })?.kind).toBe('workspace_trigger');
    expect(workspace.namesFor('agent')).toEqual(['m']);
    expect(workspace.namesFor('trigger')).toEqual(['t']);
    expect(workspace.namesFor('tool')).toEqual([]);
  });

  it('knows of a broken document that it is there, in whatever group', () => {
    const workspace = buildFrom({ 'a.xs': endpoint('GET', 'shop').replace('stack', 'stack =') });
    expect(workspace.objects.map(({ name, readable }) => [name, readable])).toEqual([['notes', false]]);
    expect(workspace.resolve({ to: 'query', name: 'notes', verb: 'GET', group: 'admin' })).toBeDefined();
    expect(workspace.resolve({ to: 'query', name: 'notes', verb: 'POST' })).toBeUndefined();
  });

  it('has its objects in the order of their paths, whatever the order of the files', () => {
    const text = (name: string): string => emptyFunction.replace(' f', ` ${name}`);
    const workspace = buildFrom({
      'ö.xs': text('d'),
      'b/x.xs': text('c'),
      'a b.xs': text('b'),
      'a.xs': text('a'),
    });
    expect(workspace.objects.map(({ name }) => name)).toEqual(['b', 'a', 'c', 'd']);
  });
});

describe('whether the files are the whole workspace', () => {
  const part = buildFrom({ 'f.xs': emptyFunction });
  const whole = buildFrom({ 'f.xs': emptyFunction, 'w.xs': 'workspace w {\n  env = {}\n}\n' });

  it('is what the user says', () => {
    expect(decideScope('partial', whole, true)).toBe('partial');
    expect(decideScope('whole', part, false)).toBe('whole');
  });

  it('is told by a snapshot or by the document of the workspace', () => {
    expect(decideScope(undefined, part, true)).toBe('whole');
    expect(decideScope(undefined, whole, false)).toBe('whole');
    expect(decideScope(undefined, part, false)).toBe('partial');
  });
});
