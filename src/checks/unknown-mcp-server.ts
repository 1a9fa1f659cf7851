import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownMcpServer = createUnknownCheck({
  id: 'unknown-mcp-server',
  to: 'mcp_server',
  word: 'MCP server',
  why: 'There is nothing that the trigger listens to.',
  bad: {
    sources: {
      'ai/mcp_server/notes.xs': 'mcp_server notes {\n  canonical = "notes"\n  tools = []\n}\n',
      'ai/mcp_server/trigger/on_notes.xs':
        'mcp_server_trigger on_notes {\n  mcp_server = "note"\n  input\n  stack\n  response = null\n}\n',
    },
    at: ['note'],
  },
  good: {
    'ai/mcp_server/notes.xs': 'mcp_server notes {\n  canonical = "notes"\n  tools = []\n}\n',
    'ai/mcp_server/trigger/on_notes.xs':
      'mcp_server_trigger on_notes {\n  mcp_server = "notes"\n  input\n  stack\n  response = null\n}\n',
  },
});
