import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const group = (name: string): string => `api_group ${name} {\n  canonical = "${name}"\n}\n`;
const endpoint = (name: string, verb: string, inGroup: string): string =>
  `query "${name}" verb=${verb} {\n  api_group = "${inGroup}"\n  input\n  stack\n  response = 1\n}\n`;
const files = {
  'api/shop/shop.xs': group('shop'),
  'api/admin/admin.xs': group('admin'),
  'api/shop/notes_GET.xs': endpoint('notes', 'GET', 'shop'),
  'api/shop/notes_POST.xs': endpoint('notes', 'POST', 'shop'),
  'api/admin/notes_GET.xs': endpoint('notes', 'GET', 'admin'),
};
const call = (name: string, verb: string, inGroup: string): string =>
  inWorkflowTest(`api.call "${name}" verb=${verb} {\n  api_group = "${inGroup}"\n} as $a`);
const find = (text: string): readonly string[] => findAll({ ...files, 'workflow_test/probe.xs': text });

describe('unknown-query is silent', () => {
  it('on endpoints with this path, verb and group', () => {
    expect(find(call('notes', 'GET', 'shop'))).toEqual([]);
    expect(find(call('notes', 'POST', 'shop'))).toEqual([]);
    expect(find(call('notes', 'GET', 'admin'))).toEqual([]);
  });

  it('on paths with places for values', () => {
    const sources = { ...files, 'api/shop/note.xs': endpoint('notes/{note_id}/lines', 'GET', 'shop') };
    expect(
      findAll({ ...sources, 'workflow_test/probe.xs': call('notes/{note_id}/lines', 'GET', 'shop') }),
    ).toEqual([]);
  });

  it('on an endpoint whose file is broken: its group cannot be read', () => {
    const broken = endpoint('ping', 'GET', 'shop').replace('response = 1', 'response =');
    const sources = {
      ...files,
      'api/shop/ping.xs': broken,
      'workflow_test/probe.xs': call('ping', 'GET', 'shop'),
    };
    expect(findAll(sources, { only: 'unknown-query' })).toEqual([]);
    const other = { ...sources, 'workflow_test/probe.xs': call('ping', 'POST', 'shop') };
    expect(findAll(other, { only: 'unknown-query' })).toEqual([
      'unknown-query workflow_test/probe.xs:3 "ping"',
    ]);
  });

  it('on calls that are switched off', () => {
    expect(find(inWorkflowTest('!api.call nope verb=GET {\n  api_group = "nope"\n} as $a'))).toEqual([]);
  });
});

describe('unknown-query reports', () => {
  it('a path that no endpoint has', () => {
    expect(find(call('note', 'GET', 'shop'))).toEqual([
      'unknown-query workflow_test/probe.xs:3 "note" → notes',
    ]);
  });

  it('a verb or a group that the path has not, and what is there', () => {
    const explain = (text: string): readonly string[] =>
      diagnose({ ...files, 'workflow_test/probe.xs': text }).map(({ message, help }) => `${message} ${help}`);
    expect(explain(call('notes', 'DELETE', 'shop'))).toEqual([
      'There is no endpoint "notes" with verb DELETE in group "shop". There is endpoint GET "notes" in group "shop".',
    ]);
    expect(explain(call('notes', 'POST', 'admin'))).toEqual([
      'There is no endpoint "notes" with verb POST in group "admin". There is endpoint GET "notes" in group "admin".',
    ]);
  });
});

describe('unknown-query, at the edges', () => {
  it('is content with the path when the call says nothing else', () => {
    const text = inWorkflowTest('api.call notes {\n  api_group = $env.GROUP\n} as $a');
    expect(findAll({ ...files, 'workflow_test/probe.xs': text }, { only: 'unknown-query' })).toEqual([]);
  });
});
