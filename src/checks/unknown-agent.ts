import { createUnknownCheck } from './parts/create-unknown-check.ts';
import { xs } from './parts/xs.ts';

export const unknownAgent = createUnknownCheck({
  id: 'unknown-agent',
  to: 'agent',
  word: 'agent',
  why: 'There is nothing to run, or nothing that the trigger listens to.',
  bad: {
    sources: {
      'ai/agent/helper.xs': xs`
        agent helper {
          canonical = "helper"
          llm = {type: "xano-free", prompt: "hi"}
        }
      `,
      'function/ask.xs': xs`
        function ask {
          input
          stack {
            ai.agent.run helpr {
              args = {}
            } as $answer
          }
          response = $answer
        }
      `,
    },
    at: ['helpr'],
  },
  good: {
    'ai/agent/helper.xs': xs`
      agent helper {
        canonical = "helper"
        llm = {type: "xano-free", prompt: "hi"}
      }
    `,
    'function/ask.xs': xs`
      function ask {
        input
        stack {
          ai.agent.run helper {
            args = {}
          } as $answer
        }
        response = $answer
      }
    `,
  },
});
