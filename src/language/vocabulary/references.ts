/** What a name can be the name of. */
export const REFERENCE_KINDS = [
  'table',
  'column',
  'api_group',
  'query',
  'function',
  'task',
  'addon',
  'middleware',
  'tool',
  'agent',
  'mcp_server',
  'realtime_channel',
  'workflow_test',
  // Any of the trigger kinds.
  'trigger',
  // Installed from the marketplace: stands in no file of the workspace.
  'action',
  // A `test` of the same document.
  'test',
] as const;
export type ReferenceKind = (typeof REFERENCE_KINDS)[number];

/**
 * Where in what names it the name stands: `argument addon[].name` is `name` in each object of the list `addon`; `*` is
 * any key.
 */
export type ReferencePlace =
  | 'operand'
  | 'query expression'
  | `argument ${string}`
  | `option ${string}`
  | `clause ${string}`;

export interface ReferenceRow {
  readonly from: 'statement' | 'document' | 'field' | 'expression';
  /** Keywords of the statements or documents, types of the fields; `*` is every one. */
  readonly names: readonly string[];
  readonly via: ReferencePlace;
  readonly to: ReferenceKind;
  /** What else the named thing has to be. */
  readonly needs?: 'auth = true';
  /** Found again inside itself, at any depth. */
  readonly recursive?: true;
  /** The value may also be an expression or a pattern: only a plain text can be looked up, and missing it is no error. */
  readonly soft?: true;
}

const READS_AND_WRITES = ['db.get', 'db.query', 'db.add', 'db.edit', 'db.patch', 'db.add_or_edit'] as const;

/** Every way in which one part of a workspace names another. */
export const REFERENCES: readonly ReferenceRow[] = [
  // Tables
  { from: 'statement', names: ['db.get'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.has'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.add'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.edit'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.patch'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.add_or_edit'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.del'], via: 'operand', to: 'table' },
  // Not a statement of the language, yet read as one when the vendor's CLI looks for references.
  { from: 'statement', names: ['db.delete'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.truncate'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.query'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.schema'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.bulk.add'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.bulk.update'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.bulk.patch'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.bulk.delete'], via: 'operand', to: 'table' },
  { from: 'statement', names: ['db.schema'], via: 'argument table', to: 'table' },
  { from: 'statement', names: ['db.query'], via: 'argument join.*.table', to: 'table' },
  { from: 'statement', names: ['api.realtime_event'], via: 'argument auth_table', to: 'table' },
  { from: 'statement', names: ['security.create_auth_token'], via: 'argument table', to: 'table' },
  {
    from: 'statement',
    names: ['security.create_auth_token'],
    via: 'argument table',
    to: 'table',
    needs: 'auth = true',
  },
  // `$db.table.column`; the first part may also be the alias of a join, or, standing alone, a column.
  { from: 'expression', names: ['$db'], via: 'query expression', to: 'table' },
  { from: 'field', names: ['*'], via: 'option table', to: 'table' },
  { from: 'field', names: ['dblink'], via: 'option table', to: 'table' },
  { from: 'document', names: ['table_trigger'], via: 'clause table', to: 'table' },
  { from: 'document', names: ['query'], via: 'clause auth', to: 'table' },
  { from: 'document', names: ['query'], via: 'clause auth', to: 'table', needs: 'auth = true' },
  { from: 'document', names: ['agent', 'mcp_server'], via: 'clause tools[].auth', to: 'table' },

  // Columns of the same table; `id`, `created_at` and `xdo` are there without being declared.
  { from: 'document', names: ['table'], via: 'clause index[].field[].name', to: 'column' },

  // Endpoints
  // A query is known by its name, its verb and its group together.
  { from: 'statement', names: ['api.call'], via: 'operand', to: 'query' },
  { from: 'statement', names: ['api.call'], via: 'argument api_group', to: 'api_group' },
  { from: 'document', names: ['query'], via: 'clause api_group', to: 'api_group' },

  // Functions, tasks, addons
  { from: 'statement', names: ['function.run'], via: 'operand', to: 'function' },
  { from: 'statement', names: ['function.call'], via: 'operand', to: 'function' },
  { from: 'document', names: ['run.job'], via: 'clause main', to: 'function' },
  { from: 'document', names: ['run.service'], via: 'clause pre', to: 'function' },
  { from: 'statement', names: ['task.call'], via: 'operand', to: 'task' },
  { from: 'statement', names: ['addon.call'], via: 'operand', to: 'addon' },
  { from: 'statement', names: READS_AND_WRITES, via: 'argument addon[].name', to: 'addon', recursive: true },

  // Middleware
  { from: 'statement', names: ['middleware.call'], via: 'operand', to: 'middleware' },
  { from: 'document', names: ['query'], via: 'clause middleware', to: 'middleware' },
  { from: 'document', names: ['api_group'], via: 'clause middleware', to: 'middleware' },
  { from: 'document', names: ['function'], via: 'clause middleware', to: 'middleware' },
  { from: 'document', names: ['task'], via: 'clause middleware', to: 'middleware' },
  { from: 'document', names: ['tool'], via: 'clause middleware', to: 'middleware' },
  { from: 'document', names: ['branch'], via: 'clause middleware', to: 'middleware' },

  // Agents, tools, MCP servers
  { from: 'statement', names: ['ai.agent.run'], via: 'operand', to: 'agent' },
  { from: 'document', names: ['agent_trigger'], via: 'clause agent', to: 'agent' },
  { from: 'statement', names: ['tool.call'], via: 'operand', to: 'tool' },
  { from: 'document', names: ['agent'], via: 'clause tools', to: 'tool' },
  { from: 'document', names: ['mcp_server'], via: 'clause tools', to: 'tool' },
  { from: 'document', names: ['mcp_server_trigger'], via: 'clause mcp_server', to: 'mcp_server' },

  // Realtime
  {
    from: 'statement',
    names: ['api.realtime_event'],
    via: 'argument channel',
    to: 'realtime_channel',
    soft: true,
  },
  { from: 'document', names: ['realtime_trigger'], via: 'clause channel', to: 'realtime_channel' },

  // Triggers, tests, what is installed
  { from: 'statement', names: ['trigger.call'], via: 'operand', to: 'trigger' },
  { from: 'statement', names: ['workflow_test.call'], via: 'operand', to: 'workflow_test' },
  { from: 'statement', names: ['action.call'], via: 'operand', to: 'action' },
  { from: 'statement', names: ['*'], via: 'argument mock.*', to: 'test' },
];
