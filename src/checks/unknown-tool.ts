import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownTool = createUnknownCheck({
  id: 'unknown-tool',
  to: 'tool',
  word: 'tool',
  why: 'The agent or server is saved without the tool, and answers as if it had never had one.',
  bad: {
    sources: {
      'ai/tool/find_note.xs': xs`
        tool find_note {
          input
          stack
          response = 1
        }
      `,
      'ai/mcp_server/notes.xs': xs`
        mcp_server notes {
          canonical = "notes"
          tools = [{name: "find_notes"}]
        }
      `,
    },
    at: ['find_notes'],
  },
  good: {
    'ai/tool/find_note.xs': xs`
      tool find_note {
        input
        stack
        response = 1
      }
    `,
    'ai/mcp_server/notes.xs': xs`
      mcp_server notes {
        canonical = "notes"
        tools = [{name: "find_note"}]
      }
    `,
  },
});
