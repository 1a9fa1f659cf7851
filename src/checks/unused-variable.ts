import { findFlow } from '../workspace/flow/flow.ts';
import { findUnsetChanges, findUnsetUses } from '../workspace/flow/unset-uses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function double {
    input {
      int count
    }
    stack {
      var $twice {
        value = $input.count * 2
      }
    }
    response = $input.count
  }
`;

export const unusedVariable: Check = {
  id: 'unused-variable',
  category: 'quality',
  severity: 'notice',
  scope: 'document',
  basis: 'documented',
  summary: 'A `var` that nothing reads.',
  why: 'Either it is left over, or something else is read in its place. What a statement leaves with `as` is not reported.',
  bad: { sources: { 'function/double.xs': bad }, at: ['$twice'] },
  good: { 'function/double.xs': bad.replace('response = $input.count', 'response = $twice') },
  visit: {
    document: (_node, { object, text, report }) => {
      const flow = findFlow(object, text);
      // A slip in a name leaves the right one unread: one finding is enough.
      if (findUnsetUses(flow).length > 0 || findUnsetChanges(flow).length > 0) return;
      const told = new Set<string>();
      for (const { name, at, statement } of flow.definitions) {
        if (statement?.keyword.text !== 'var' || told.has(name) || flow.mayRead(name)) continue;
        told.add(name);
        report({ at, message: `Variable "${name}" is set, and never read.` });
      }
    },
  },
};
