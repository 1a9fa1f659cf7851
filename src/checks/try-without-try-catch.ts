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
      try_catch {
        try {
          debug.log {
            value = $input.n
          }
        }
        catch {
          debug.log {
            value = "failed"
          }
        }
      }
    }
    response = null
  }
`;

const FOLLOWING: ReadonlySet<string> = new Set(['catch', 'finally']);

export const tryWithoutTryCatch: Check = {
  id: 'try-without-try-catch',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: '`try` outside of a `try_catch`.',
  why: 'The server refuses the whole push: `try`, `catch` and `finally` stand between the braces of a `try_catch`.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/ {4}try_catch \{\n([\s\S]*?)\n {4}\}/, '$1') },
    at: ['try'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    block: ({ entries }, { text, report }, ancestors) => {
      if (!isInStack(ancestors)) return;
      const isFirst = (entry: (typeof entries)[number]): entry is Statement =>
        entry.type === 'statement' && entry.keyword.text === 'try';
      for (const first of entries.filter(isFirst)) {
        const chain = findBranchChain(entries, first, FOLLOWING);
        report({
          at: placeName(first.keyword),
          message: '"try" must stand in a "try_catch".',
          help: 'Write `try_catch { … }` around it and what belongs to it.',
          fix: wrapStatements('try_catch', chain, text),
        });
      }
    },
  },
};
