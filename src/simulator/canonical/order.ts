/** The order in which the server writes the clauses of a document. A list in a list: keep the order they came in. */
type Order = readonly (string | readonly string[])[];

const logic: Order = [
  'canonical',
  'instructions',
  'api_group',
  'table',
  'agent',
  'mcp_server',
  'channel',
  'actions',
  'active',
  'auth',
  'exception_policy',
  'response_strategy',
  'input',
  'stack',
  'response',
  'schedule',
];
const end: Order = ['tags', ['test', 'cache', 'llm', 'tools', 'external_access'], 'guid'];

export const clauseOrder: Readonly<Record<string, Order>> = {
  table: ['auth', 'schema', 'index', 'view', 'items', 'tags', 'guid'],
  query: ['api_group', 'auth', 'input', 'stack', 'response', 'middleware', ...end],
  function: ['input', 'stack', 'response', 'middleware', ...end],
  addon: ['input', 'stack', ...end],
  tool: ['instructions', 'input', 'stack', 'response', 'middleware', ...end],
  agent: ['canonical', 'tags', 'llm', 'tools', 'output', 'external_mcp_servers', 'guid'],
  mcp_server: ['canonical', 'instructions', 'active', ...end],
  task: ['datasource', 'active', 'stack', 'schedule', 'middleware', ...end],
  api_group: ['canonical', 'active', 'swagger', 'cors', 'tags', 'guid'],
  workspace: ['env', 'acceptance', 'preferences', 'realtime'],
  branch: ['color', 'middleware', 'history'],
  middleware: [...logic, ...end],
};

/** Arguments of statements, by keyword. A statement with an argument that is not listed is left as it is. */
export const argumentOrder: Readonly<Record<string, readonly string[]>> = {
  'db.query': ['join', 'where', 'additional_where', 'sort', 'eval', 'return', 'output', 'addon', 'mock'],
  'db.get': ['field_name', 'field_value', 'lock', 'output', 'addon', 'mock'],
  'db.add': ['enforce_hidden_fields', 'data', 'output', 'addon', 'mock'],
  'db.edit': ['field_name', 'field_value', 'enforce_hidden_fields', 'data', 'output', 'addon', 'mock'],
  'db.patch': ['field_name', 'field_value', 'data', 'output', 'addon', 'mock'],
  'api.request': ['url', 'method', 'params', 'headers', 'timeout', 'verify_host', 'verify_peer', 'mock'],
  precondition: ['error_type', 'error', 'payload'],
  'function.run': ['runtime_mode', 'input', 'mock'],
  'action.call': ['package', 'input', 'registry'],
  'api.lambda': ['code', 'timeout', 'mock'],
  throw: ['name', 'value'],
  'db.direct_query': ['sql', 'parser', 'response_type', 'arg', 'mock'],
  'security.create_auth_token': ['table', 'extras', 'expiration', 'id'],
  'security.check_password': ['text_password', 'hash_password'],
  'util.set_header': ['value', 'duplicates'],
};

/** Arguments that say what holds without them: gone when the document comes back. */
export const silentArguments: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  precondition: { error_type: ['"standard"'] },
  'api.request': { timeout: ['10'], verify_host: ['true'], verify_peer: ['true'] },
  'function.run': { input: ['{}'] },
  'db.query': { addon: ['[]'], sort: ['{}'], where: ['""'], eval: ['{}'] },
  'db.get': { addon: ['[]'] },
};

/** Sorts by an order; what the order does not name stays behind what it followed. */
export function sortByOrder<T>(items: readonly T[], order: Order, nameOf: (item: T) => string): readonly T[] {
  let last = -1;
  const ranked = items.map((item) => {
    const name = nameOf(item);
    const rank = order.findIndex((entry) =>
      typeof entry === 'string' ? entry === name : entry.includes(name),
    );
    // Nothing follows the guid.
    if (rank !== -1 && name !== 'guid') last = rank;
    return { item, rank: rank === -1 ? last : rank };
  });
  return ranked.sort((a, b) => a.rank - b.rank).map((entry) => entry.item);
}
