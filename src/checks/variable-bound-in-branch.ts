import { findFlow } from '../workspace/flow/flow.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function label {
    input {
      int count
    }
    stack {
      conditional {
        if ($input.count > 1) {
          var $word {
            value = "items"
          }
        }
        else {
          var $word {
            value = "item"
          }
        }
      }
    }
    response = $word
  }
`;

export const variableBoundInBranch: Check = {
  id: 'variable-bound-in-branch',
  category: 'runtime',
  severity: 'notice',
  scope: 'document',
  basis: 'reported',
  summary: 'A variable that only some branches set, and that is read behind all of them.',
  why: 'When another branch was taken, Xano cannot locate the variable and the request fails. Set it before the branches, and update it inside. Reads that stand behind a further test, or have a fallback, are not reported.',
  bad: {
    sources: { 'function/label.xs': good.replace(/\n {6}else \{[\s\S]*?\n {6}\}/, '') },
    at: ['$word'],
  },
  good: { 'function/label.xs': good },
  visit: {
    document: (_node, { object, text, report }) => {
      const told = new Set<string>();
      for (const { name, node, reaching, guarded } of findFlow(object, text).uses) {
        if (reaching?.gap?.way !== 'branch' || reaching.tested || guarded || told.has(name)) continue;
        // Set in several of them: together their conditions may well cover everything.
        const { start, end } = reaching.gap.statement;
        if (reaching.definitions.some(({ at }) => at.start < start || at.start > end)) continue;
        told.add(name);
        report({
          at: node,
          message: `Variable "${name}" is not set on every way that leads here.`,
          help: `Set "$${name}" before the "${reaching.gap.statement.keyword.text}", or in each of its branches.`,
          related: reaching.definitions.map(({ at }) => ({
            file: object.file,
            at,
            message: 'It is set here.',
          })),
        });
      }
    },
  },
};
