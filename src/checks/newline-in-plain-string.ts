import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $text {
        value = "one\\ntwo"
      }
    }
    response = $text
  }
`;

export const newlineInPlainString: Check = {
  id: 'newline-in-plain-string',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A text between single quotes that runs over lines.',
  why: 'The push is refused ("unexpected newline"). Write `\\n` for the end of a line, or put the text between `"""`.',
  bad: { sources: { 'function/probe.xs': good.replace(String.raw`\n`, '\n') }, at: ['"one\ntwo"'] },
  good: { 'function/probe.xs': good },
  visit: {
    string: (node, { text, report }) => {
      const raw = text.slice(node.start, node.end);
      if (node.quote.length > 1 || !raw.includes('\n')) return;
      report({
        at: node,
        message: 'A text between single quotes cannot run over lines.',
        help: 'Write "\\n" for the end of a line, or put the text between `"""`.',
        fix: { title: 'Write "\\n" for each end of a line', at: node, text: raw.replace(/\r?\n/g, '\\n') },
      });
    },
  },
};
