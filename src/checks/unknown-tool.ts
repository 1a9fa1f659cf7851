import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownTool = createUnknownCheck({
  id: 'unknown-tool',
  to: 'tool',
  word: 'tool',
  why: 'The agent or server is saved without the tool, and answers as if it had never had one.',
  bad: {
    sources: {
      'ai/tool/find_note.xs': 'tool find_note {\n  input\n  stack\n  response = 1\n}\n',
      'ai/mcp_server/notes.xs':
        'mcp_server notes {\n  canonical = "notes"\n  tools = [{name: "find_notes"}]\n}\n',
    },
    at: ['find_notes'],
  },
  good: {
    'ai/tool/find_note.xs': 'tool find_note {\n  input\n  stack\n  response = 1\n}\n',
    'ai/mcp_server/notes.xs':
      'mcp_server notes {\n  canonical = "notes"\n  tools = [{name: "find_note"}]\n}\n',
  },
});
