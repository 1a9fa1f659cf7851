import { describe, expect, test } from '@jest/globals';
import { findDocumentPath, toFileName } from '../../../src/workspace/layout/document-path.ts';

describe('a name as the name of a file', () => {
  test.each([
    ['getUserById', 'get_user_by_id'],
    ['oauth2_token', 'oauth_2_token'],
    ['OAuth2Token', 'o_auth_2_token'],
    ['{id}', 'id'],
    ['user-list', 'user_list'],
    ['My Func (v2)', 'my_func_v_2'],
    ['ABCTest', 'abc_test'],
    ['v1', 'v_1'],
    ['foo2', 'foo_2'],
    ['foo_2', 'foo_2'],
    ['a.b', 'a_b'],
    ['a/b', 'a_b'],
    ['Émile café', 'emile_cafe'],
    ['ümlaut', 'umlaut'],
    ["don't", 'dont'],
    ['HTTPServer2xx', 'http_server_2_xx'],
    ['日本', '日本'],
    ['___', ''],
    ['123', '123'],
    ['Users', 'users'],
    ['"quoted"', 'quoted'],
  ])('%s: %s', (name, expected) => {
    expect(toFileName(name)).toBe(expected);
  });
});

describe('a document is at', () => {
  const at = (kind: string, name: string, more: { verb?: string; group?: string; folder?: string } = {}) => {
    const { folder: groupFolder, ...identity } = more;
    const { folder, base } = findDocumentPath({ kind, name, ...identity }, groupFolder);
    return `${folder}/${base}`;
  };

  test.each([
    ['workspace', 'workspace'],
    ['workspace_trigger', 'workspace/trigger'],
    ['error_trigger', 'workspace/trigger'],
    ['agent', 'ai/agent'],
    ['mcp_server', 'ai/mcp_server'],
    ['tool', 'ai/tool'],
    ['agent_trigger', 'ai/agent/trigger'],
    ['mcp_server_trigger', 'ai/mcp_server/trigger'],
    ['table_trigger', 'table/trigger'],
    ['realtime_channel', 'realtime/channel'],
    ['realtime_trigger', 'realtime/trigger'],
  ])('%s: one folder, slashes do not make more', (kind, folder) => {
    expect(at(kind, 'A/getB')).toBe(`${folder}/a_get_b`);
  });

  test.each([
    'function',
    'table',
    'task',
    'middleware',
    'addon',
    'workflow_test',
    'branch',
    'brand_new_kind',
  ])('%s: a folder of its kind, and one for each slash of its name', (kind) => {
    expect(at(kind, 'plain')).toBe(`${kind}/plain`);
    expect(at(kind, 'Order Flow/{step}/getB')).toBe(`${kind}/order_flow/step/get_b`);
  });

  test.each([
    ['an endpoint', { folder: 'shop', group: 'shop', verb: 'GET' }, 'api/shop/users/id/orders_GET'],
    [
      'an endpoint with a small verb',
      { folder: 'shop', group: 'shop', verb: 'get' },
      'api/shop/users/id/orders_get',
    ],
    ['an endpoint without a group', { verb: 'GET' }, 'query/users/id/orders_GET'],
    ['an endpoint without a verb', { folder: 'shop', group: 'shop' }, 'api/shop/users/id/orders'],
  ])('%s', (_, more, expected) => {
    expect(at('query', 'users/{id}/orders', more)).toBe(expected);
  });

  test('a group: the folder of the group, under its own name', () => {
    expect(at('api_group', 'User Area', { folder: 'user_area_2' })).toBe('api/user_area_2/user_area');
  });

  test('a name without letters: no base, but for a verb', () => {
    expect(at('function', '___')).toBe('function/');
    expect(at('query', '{}', { folder: 'a', group: 'a', verb: 'GET' })).toBe('api/a/_GET');
  });
});
