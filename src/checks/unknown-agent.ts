import { createUnknownCheck } from './create-unknown-check.ts';

export const unknownAgent = createUnknownCheck({
  id: 'unknown-agent',
  to: 'agent',
  word: 'agent',
  why: 'There is nothing to run, or nothing that the trigger listens to.',
  bad: {
    sources: {
      'ai/agent/helper.xs':
        'agent helper {\n  canonical = "helper"\n  llm = {type: "xano-free", prompt: "hi"}\n}\n',
      'function/ask.xs':
        'function ask {\n  input\n  stack {\n    ai.agent.run helpr {\n      args = {}\n    } as $answer\n  }\n  response = $answer\n}\n',
    },
    at: ['helpr'],
  },
  good: {
    'ai/agent/helper.xs':
      'agent helper {\n  canonical = "helper"\n  llm = {type: "xano-free", prompt: "hi"}\n}\n',
    'function/ask.xs':
      'function ask {\n  input\n  stack {\n    ai.agent.run helper {\n      args = {}\n    } as $answer\n  }\n  response = $answer\n}\n',
  },
});
