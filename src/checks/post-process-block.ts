import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      util.post_process {
        stack {
          debug.log {
            value = $input.n
          }
        }
      }
    }
    response = null
  }
`;

export const postProcessBlock: Check = {
  id: 'post-process-block',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A block `post_process`, which older pages of documentation show.',
  why: 'The server refuses the whole push. What is to run behind the answer stands in `util.post_process`, in the stack, or in a task.',
  bad: {
    sources: { 'function/probe.xs': good.replace('util.post_process', 'post_process') },
    at: ['post_process'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    block: ({ entries }, { report }, ancestors) => {
      const isClause = ancestors.at(-1)?.type === 'document';
      for (const entry of entries) {
        const name = entry.type === 'statement' ? readEntryName(entry) : undefined;
        if (name?.text !== 'post_process') continue;
        const at = placeName(name);
        report({
          at,
          message: isClause ? 'There is no clause "post_process".' : 'There is no statement "post_process".',
          help: 'Write `util.post_process { stack { … } }` in the stack.',
          ...(isClause ? {} : { fix: { title: 'Write "util.post_process"', at, text: 'util.post_process' } }),
        });
      }
    },
  },
};
