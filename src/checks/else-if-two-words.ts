import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function sign {
    input {
      int n
    }
    stack {
      conditional {
        if ($input.n > 0) {
          return {
            value = 1
          }
        }
        elseif ($input.n < 0) {
          return {
            value = 0 - 1
          }
        }
      }
    }
    response = 0
  }
`;

export const elseIfTwoWords: Check = {
  id: 'else-if-two-words',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: '`else if`, written as two words.',
  why: 'The server refuses the whole push: the branch is one word, `elseif`.',
  bad: { sources: { 'function/sign.xs': good.replace('elseif', 'else if') }, at: ['else if'] },
  good: { 'function/sign.xs': good },
  keywords: (keyword) => keyword === 'else',
  visit: {
    statement: ({ keyword, header }, { report }) => {
      const [first] = header;
      if (first?.type !== 'identifier' || first.text !== 'if') return;
      const at = { start: keyword.start, end: first.end };
      report({
        at,
        message: 'Expected "elseif", but found "else if".',
        suggestions: ['elseif'],
        fix: { title: 'Write "elseif" as one word', at, text: 'elseif' },
      });
    },
  },
};
