import { type ArgumentRow, optional, type StatementRow } from './statement-row.ts';

const input: ArgumentRow = { kind: 'object' };
const runtime_mode: ArgumentRow = { kind: 'text', values: ['async-shared', 'async-dedicated'] };

// Two vocabularies: the language server's `url`, `bearer_token`, `tool`, `args`; the documentation's `server_url`, …
const server: Readonly<Record<string, ArgumentRow>> = {
  url: optional,
  bearer_token: optional,
  connection_type: optional,
  server_url: optional,
  api_key: optional,
};

/** Statements that run another object of the workspace, or an agent's or a server's tools. */
export const CALL_STATEMENTS: Readonly<Record<string, StatementRow>> = {
  'function.run': {
    operand: 'reference',
    refersTo: 'function',
    arguments: { input, runtime_mode },
    returns: true,
  },
  'action.call': {
    operand: 'reference',
    refersTo: 'action',
    arguments: { package: { kind: 'text' }, input, registry: { kind: 'object' } },
    returns: true,
  },
  'addon.call': { operand: 'reference', refersTo: 'addon', arguments: { input }, returns: true },

  // For tools and workflow tests: these hand errors back as values.
  'api.call': {
    operand: 'reference-with-verb',
    refersTo: 'query',
    arguments: {
      api_group: { kind: 'text', required: true, refersTo: 'api_group' },
      headers: optional,
      input,
    },
    returns: true,
    onlyIn: ['workflow_test', 'tool'],
  },
  'function.call': {
    operand: 'reference',
    refersTo: 'function',
    arguments: { input },
    returns: true,
    onlyIn: ['workflow_test', 'tool'],
  },
  'middleware.call': {
    operand: 'reference',
    refersTo: 'middleware',
    // An object with `vars` and `type`, which is "pre" or "post".
    arguments: { input: { kind: 'object', required: true } },
    returns: true,
    onlyIn: ['workflow_test', 'tool'],
  },
  'task.call': {
    operand: 'reference',
    refersTo: 'task',
    arguments: {},
    returns: true,
    onlyIn: ['workflow_test', 'tool'],
  },
  'tool.call': {
    operand: 'reference',
    refersTo: 'tool',
    arguments: { input },
    returns: true,
    onlyIn: ['workflow_test', 'tool'],
  },
  'trigger.call': {
    operand: 'reference',
    refersTo: 'trigger',
    arguments: { input },
    returns: true,
    onlyIn: ['workflow_test'],
  },
  'workflow_test.call': {
    operand: 'reference',
    refersTo: 'workflow_test',
    arguments: { input },
    returns: true,
  },

  // Agents and MCP servers
  'ai.agent.run': {
    operand: 'reference',
    refersTo: 'agent',
    arguments: { args: optional, runtime_mode, allow_tool_execution: optional, version: { kind: 'text' } },
    returns: true,
  },
  'ai.external.mcp.server_details': {
    operand: 'none',
    arguments: server,
    oneOf: [['url', 'server_url']],
    returns: true,
  },
  'ai.external.mcp.tool.list': {
    operand: 'none',
    arguments: server,
    oneOf: [['url', 'server_url']],
    returns: true,
  },
  'ai.external.mcp.tool.run': {
    operand: 'none',
    arguments: { ...server, tool: optional, args: optional, tool_name: optional, arguments: optional },
    oneOf: [
      ['url', 'server_url'],
      ['tool', 'tool_name'],
    ],
    returns: true,
  },
};
