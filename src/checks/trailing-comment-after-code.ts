import { parse } from '../language/generated/parser.js';
import type { Span } from '../source/span.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      // how many
      int n
    }
    stack
    response = $input.n
  }
`;

export const trailingCommentAfterCode: Check = {
  id: 'trailing-comment-after-code',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: 'A comment on the line of code.',
  why: 'The server refuses the whole push, with a message that names something behind the comment. A comment stands on a line of its own, above the code.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/ +\/\/ how many\n( +int n)/, '$1 // how many') },
    at: ['// how many'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    document: ({ start, end }, { object, text, comments, report }) => {
      for (const comment of comments) {
        if (comment.start < start || comment.end > end) continue;
        const lineStart = text.lastIndexOf('\n', comment.start - 1) + 1;
        const code = text.slice(lineStart, comment.start);
        if (code.trim() === '') continue;
        const indent = /^\s*/.exec(code)?.[0] ?? '';
        const at = { start: lineStart, end: comment.end };
        const moved = `${indent}${comment.text.trimEnd()}\n${code.trimEnd()}`;
        report({
          at: comment,
          message: 'A comment cannot stand behind code.',
          help: 'Write it on a line of its own, above.',
          ...(isSafe(code, text, object.document, at, moved)
            ? { fix: { title: 'Move the comment above', at, text: moved } }
            : {}),
        });
      }
    },
  },
};

/** Not where the line goes on with a text from the line before, or where the comment would end up in braces that close. */
function isSafe(code: string, text: string, { start, end }: Span, at: Span, moved: string): boolean {
  if (/^\s*[}\])]/.test(code) || /["'`]{2}/.test(code)) return false;
  const head = start < at.start ? text.slice(start, at.start) : '';
  return parse(`${head}${moved.trimStart()}${text.slice(at.end, end)}`) !== null;
}
