import { among, endpoint, func, type ImpactCase, one, table } from './impact-case.ts';

const stay = { z: 'function stay { stack { debug.log { value = 1 } } }' };
const plain = 'stack { debug.log { value = 1 } }';
const user = { t: 'task t { stack { function.run "note/make" as $n } }' };
const guid = (text: string, id: string): string => text.replace(/\}$/, `  guid = "${id}"\n}`);

function gone(rule: string, what: string, before: string, change: string, because: string): ImpactCase {
  const changed = one(rule, what, before, '', change, because);
  return among(stay, { ...changed, after: {} });
}

export const OBJECT_CASES: readonly ImpactCase[] = [
  among(stay, {
    ...one(
      'object-added',
      'an endpoint for everybody',
      '',
      endpoint(plain),
      'added (all): safe',
      'Everybody',
    ),
    before: {},
  }),
  among(stay, { ...one('object-added', 'a table', '', table(''), 'added (all): safe', 'new'), before: {} }),
  gone('table-removed', 'nobody uses it', table(''), 'removed (all): destructive', 'rows are lost'),
  among(
    { q: endpoint('stack { db.query note { return = {type: "list"} } as $n }') },
    gone('table-removed', 'still used', table(''), 'removed (all): destructive, breaking', 'Still used'),
  ),
  gone(
    'test-document-removed',
    'gone',
    'workflow_test w { stack {} }',
    'removed (all): unknown',
    'not proved',
  ),
  gone('object-removed', 'an endpoint', endpoint(plain), 'removed (all): breaking', 'from outside'),
  gone('object-removed', 'a function that nobody uses', func(plain), 'removed (all): safe', 'Nobody'),
  among(
    user,
    gone(
      'object-removed',
      'a function that is still used',
      func(plain),
      'removed (all): breaking',
      'task "t"',
    ),
  ),
  among(
    { q: endpoint(`${plain}\n  middleware = {pre: [{name: "m"}]}`) },
    gone(
      'object-removed',
      'middleware',
      `middleware m { ${plain} }`,
      'removed (all): exposing',
      'not checked',
    ),
  ),
  gone('object-removed', 'what runs by itself', `task t { ${plain} }`, 'removed (all): unknown', 'by itself'),
  one(
    'object-unreadable',
    'broken',
    func(plain),
    'function "note/make" {\n  stack { = }\n}',
    'changed (all): unknown',
    'cannot be read',
  ),
  one(
    'endpoint-moved',
    'another verb',
    endpoint(plain),
    endpoint(plain).replace('GET', 'POST'),
    'changed verb: breaking',
    'GET → POST',
  ),
  one(
    'endpoint-moved',
    'another path, same guid',
    guid(endpoint(plain), 'g1'),
    guid(endpoint(plain), 'g1').replace('notes', '"notes/all"'),
    'changed path: breaking',
    'notes → notes/all',
  ),
  one(
    'endpoint-moved',
    'another group',
    endpoint(plain),
    endpoint(plain).replace('"main"', '"other"'),
    'changed group: breaking',
    'main → other',
  ),
  one(
    'workspace-renamed',
    'another name',
    'workspace a {}',
    'workspace b {}',
    'changed name: breaking',
    'renamed "b"',
  ),
  one(
    'object-renamed',
    'same guid, nobody uses the old name',
    guid(func(plain), 'g1'),
    guid(func(plain), 'g1').replace('note/make', 'note/new'),
    'changed name: safe',
    'Nobody'.toLowerCase(),
  ),
  among(
    user,
    one(
      'object-renamed',
      'same guid, the old name is still used',
      guid(func(plain), 'g1'),
      guid(func(plain), 'g1').replace('note/make', 'note/new'),
      'changed name: breaking',
      'task "t"',
    ),
  ),
  one(
    'guid-changed',
    'of a function',
    guid(func(plain), 'g1'),
    guid(func(plain), 'g2'),
    'changed guid: unknown',
    'Another guid',
  ),
  one(
    'guid-changed',
    'of a table',
    guid(table(''), 'g1'),
    guid(table(''), 'g2'),
    'changed guid: destructive',
    'another table',
  ),
];
