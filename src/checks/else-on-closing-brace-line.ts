import { BRANCHES } from '../language/vocabulary/statements/branches.ts';
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
        else {
          return {
            value = 0
          }
        }
      }
    }
    response = 0
  }
`;

export const elseOnClosingBraceLine: Check = {
  id: 'else-on-closing-brace-line',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A branch such as `else` on the line of the closing brace before it.',
  why: 'The server refuses the whole push, with a message that names another place. Each branch starts a line of its own.',
  bad: { sources: { 'function/sign.xs': good.replace('}\n      else {', '} else {') }, at: ['} else {'] },
  good: { 'function/sign.xs': good },
  visit: {
    block: ({ entries }, { text, report }) => {
      entries.forEach((entry, index) => {
        const before = entries[index - 1];
        if (before?.type !== 'statement' || entry.type !== 'statement' || before.body === undefined) return;
        if (!(entry.keyword.text in BRANCHES) || text.slice(before.end, entry.start).includes('\n')) return;
        const opener = entry.body?.start ?? entry.keyword.end;
        report({
          at: { start: before.body.end - 1, end: opener + 1 },
          message: `"${entry.keyword.text}" must start a line of its own, after the "}" before it.`,
        });
      });
    },
  },
};
