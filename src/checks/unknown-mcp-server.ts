import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownMcpServer = createUnknownCheck({
  id: 'unknown-mcp-server',
  to: 'mcp_server',
  word: 'MCP server',
  why: 'There is nothing that the trigger listens to.',
  bad: {
    sources: {
      'ai/mcp_server/notes.xs': xs`
        mcp_server notes {
          canonical = "notes"
          tools = []
        }
      `,
      'ai/mcp_server/trigger/on_notes.xs': xs`
        mcp_server_trigger on_notes {
          mcp_server = "note"
          input
          stack
          response = null
        }
      `,
    },
    at: ['note'],
  },
  good: {
    'ai/mcp_server/notes.xs': xs`
      mcp_server notes {
        canonical = "notes"
        tools = []
      }
    `,
    'ai/mcp_server/trigger/on_notes.xs': xs`
      mcp_server_trigger on_notes {
        mcp_server = "notes"
        input
        stack
        response = null
      }
    `,
  },
});
