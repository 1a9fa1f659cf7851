import type { Statement } from '../language/ast.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findBranchChain, isInStack, wrapStatements } from './parts/branch-chain.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 1) {
          debug.log {
            value = "many"
          }
        }
        else {
          debug.log {
            value = "few"
          }
        }
      }
    }
    response = null
  }
`;

const FOLLOWING: ReadonlySet<string> = new Set(['elseif', 'elif', 'else']);

export const ifOutsideConditional: Check = {
  id: 'if-outside-conditional',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: '`if` outside of a `conditional`.',
  why: 'The server refuses the whole push: `if`, `elseif` and `else` stand between the braces of a `conditional`.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/ {4}conditional \{\n([\s\S]*?)\n {4}\}/, '$1') },
    at: ['if'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    block: ({ entries }, { text, report }, ancestors) => {
      if (!isInStack(ancestors)) return;
      const isFirst = (entry: (typeof entries)[number]): entry is Statement =>
        entry.type === 'statement' && entry.keyword.text === 'if';
      for (const first of entries.filter(isFirst)) {
        const chain = findBranchChain(entries, first, FOLLOWING);
        report({
          at: placeName(first.keyword),
          message: '"if" must stand in a "conditional".',
          help: 'Write `conditional { … }` around it and what belongs to it.',
          fix: wrapStatements('conditional', chain, text),
        });
      }
    },
  },
};
