import { describe, expect, test } from '@jest/globals';
import {
  keepInside,
  layOutDocuments,
  type NamedDocument,
} from '../../../src/workspace/layout/lay-out-documents.ts';

/** Written `kind name`, or `VERB group path` for endpoints. */
function paths(...written: readonly string[]): readonly string[] {
  return layOutDocuments(written.map((one) => ({ ...read(one), text: one }))).map(({ path }) => path);
}

function read(written: string): Omit<NamedDocument, 'text'> {
  const [kind = '', name = '', path] = written.split(' ');
  return path === undefined ? { kind, name } : { kind: 'query', name: path, verb: kind, group: name };
}

describe('documents whose names give one path', () => {
  test.each([
    ['twice', ['function foo', 'function Foo'], ['function/foo.xs', 'function/foo_2.xs']],
    [
      'with a third that is called as the second file',
      ['function foo', 'function Foo', 'function foo_2'],
      ['function/foo.xs', 'function/foo_2.xs', 'function/foo_2_2.xs'],
    ],
    [
      'after one that is called as the second file',
      ['function foo_2', 'function foo', 'function Foo'],
      ['function/foo_2.xs', 'function/foo.xs', 'function/foo_3.xs'],
    ],
    [
      'in the order of the pull',
      ['function user_list', 'function userList'],
      ['function/user_list.xs', 'function/user_list_2.xs'],
    ],
    ['by digits', ['function foo2', 'function foo_2'], ['function/foo_2.xs', 'function/foo_2_2.xs']],
    ['of flat kinds by slashes', ['tool a/b', 'tool a.b'], ['ai/tool/a_b.xs', 'ai/tool/a_b_2.xs']],
    ['without letters', ['function ___', 'function --'], ['function/.xs', 'function/_2.xs']],
    [
      'by braces in an endpoint',
      ['api_group shop', 'GET shop users/{id}', 'GET shop users/id'],
      ['api/shop/shop.xs', 'api/shop/users/id_GET.xs', 'api/shop/users/id_GET_2.xs'],
    ],
  ])('%s', (_, documents, expected) => {
    expect(paths(...documents)).toEqual(expected);
  });

  test('of two kinds do not meet', () => {
    expect(paths('workspace_trigger a', 'error_trigger a')).toEqual([
      'workspace/trigger/a.xs',
      'workspace/trigger/a_2.xs',
    ]);
    expect(paths('function trigger/a', 'table trigger/a', 'table_trigger a')).toEqual([
      'function/trigger/a.xs',
      'table/trigger/a.xs',
      'table/trigger/a_2.xs',
    ]);
  });
});

describe('groups', () => {
  test('of one folder get folders of their own, in the order of their documents', () => {
    expect(
      paths('GET UserArea late', 'api_group user_area', 'api_group UserArea', 'GET user_area early'),
    ).toEqual([
      'api/user_area_2/late_GET.xs',
      'api/user_area/user_area.xs',
      'api/user_area_2/user_area.xs',
      'api/user_area/early_GET.xs',
    ]);
  });

  test('that are not in the pull give the folder of their name', () => {
    expect(paths('GET Other/Area x')).toEqual(['api/other_area/x_GET.xs']);
  });
});

describe('what would lead out of the folder stays in it', () => {
  test.each([
    ['../../x', 'x'],
    ['/etc/passwd', 'etc/passwd'],
    ['a/../../b', 'b'],
    ['a/./b//c', 'a/b/c'],
    ['C:\\x', 'C__x'],
    ['a\u0000b\nc', 'a_b_c'],
    ['..', ''],
    ['', ''],
  ])('%j: %j', (path, expected) => {
    expect(keepInside(path)).toBe(expected);
  });

  test('a verb', () => {
    const document = { kind: 'query', name: 'x', verb: '/../../../../../etc/cron', group: 'g', text: '' };
    expect(layOutDocuments([document]).map(({ path }) => path)).toEqual(['etc/cron.xs']);
  });

  test('a verb that leads to the path of another document does not overwrite it', () => {
    const hostile = { kind: 'query', name: 'x', verb: '/../../../function/login', group: 'g', text: 'bad' };
    const own = { kind: 'function', name: 'login', text: 'good' };
    for (const documents of [
      [hostile, own],
      [own, hostile],
    ]) {
      const files = layOutDocuments(documents);
      expect(new Set(files.map(({ path }) => path)).size).toBe(2);
    }
  });

  test('a kind and a name', () => {
    for (const path of paths('.. ..', 'function ../../x', '../../a b/c')) {
      expect(path).not.toMatch(/(^|\/)\.\.(\/|$)|^\//);
    }
  });
});
