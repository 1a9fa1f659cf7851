import type { ReferenceRow } from '../../src/language/vocabulary/references.ts';

const inStack = (statement: string): string => `function f {\n  stack {\n    ${statement}\n  }\n}\n`;
const withMiddleware = (kind: string): string => `${kind} d {\n  middleware = {pre: [{name: "named"}]}\n}\n`;

/** A document that names "named" in the way of a row, by what the row starts from and where its name stands. */
export const REFERENCE_SAMPLES: Readonly<Record<string, string>> = {
  'db.schema argument table': inStack('db.schema {\n table = "named"\n}'),
  'db.query argument join.*.table': inStack('db.query own {\n join = {other: {table: "named"}}\n}'),
  'api.realtime_event argument auth_table': inStack('api.realtime_event {\n auth_table = "named"\n}'),
  'security.create_auth_token argument table': inStack('security.create_auth_token {\n table = "named"\n}'),
  '$db query expression': inStack('db.query own {\n where = $db.named.id == 1\n}'),
  '* option table': 'function f {\n  input {\n    int a { table = "named" }\n  }\n}\n',
  'dblink option table': 'function f {\n  input {\n    dblink { table = "named" }\n  }\n}\n',
  'table_trigger clause table': 'table_trigger d {\n  table = "named"\n}\n',
  'query clause auth': 'query d verb=GET {\n  auth = "named"\n}\n',
  'agent clause tools[].auth': 'agent d {\n  tools = [{auth: "named"}]\n}\n',
  'mcp_server clause tools[].auth': 'mcp_server d {\n  tools = [{auth: "named"}]\n}\n',
  'table clause index[].field[].name':
    'table d {\n  schema {\n    int id\n  }\n  index = [{type: "btree", field: [{name: "named"}]}]\n}\n',
  'api.call argument api_group': inStack('api.call own verb=GET {\n api_group = "named"\n}'),
  'query clause api_group': 'query d verb=GET {\n  api_group = "named"\n}\n',
  'run.job clause main': 'run.job d {\n  main = {name: "named", input: {name: "other"}}\n}\n',
  'run.service clause pre': 'run.service d {\n  pre = "named"\n}\n',
  'query clause middleware': withMiddleware('query'),
  'api_group clause middleware': withMiddleware('api_group'),
  'function clause middleware': withMiddleware('function'),
  'task clause middleware': withMiddleware('task'),
  'tool clause middleware': withMiddleware('tool'),
  'branch clause middleware': 'branch d {\n  middleware = {query: {pre: ["named"]}}\n}\n',
  'agent_trigger clause agent': 'agent_trigger d {\n  agent = "named"\n}\n',
  'agent clause tools': 'agent d {\n  tools = [{name: "named", active: true}]\n}\n',
  'mcp_server clause tools': 'mcp_server d {\n  tools = [{name: "named"}]\n}\n',
  'mcp_server_trigger clause mcp_server': 'mcp_server_trigger d {\n  mcp_server = "named"\n}\n',
  'api.realtime_event argument channel': inStack('api.realtime_event {\n channel = "named"\n}'),
  'realtime_trigger clause channel': 'realtime_trigger d {\n  channel = "named"\n}\n',
  '* argument mock.*': inStack('debug.log {\n value = 1\n mock = {"named": 2}\n}'),
};

/** @param name one of those of the row */
export function findReferenceSample(row: ReferenceRow, name: string): string | undefined {
  if (row.via === 'operand') return inStack(`${name} named`);
  if (row.via === 'argument addon[].name')
    return inStack(`${name} own {\n addon = [{name: "outer", addon: [{name: "named"}]}]\n}`);
  return REFERENCE_SAMPLES[`${name} ${row.via}`];
}
