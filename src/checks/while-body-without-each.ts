import { findStatements, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input
    stack {
      var $left {
        value = 3
      }
      while ($left > 0) {
        each {
          math.sub $left {
            value = 1
          }
        }
      }
    }
    response = $left
  }
`;

export const LOOPS: ReadonlySet<string> = new Set(['for', 'foreach', 'while']);

export const whileBodyWithoutEach: Check = {
  id: 'while-body-without-each',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'measured',
  summary: 'A loop whose statements do not stand in an `each`.',
  why: 'The server refuses the whole push: between the braces of `for`, `foreach` and `while` stands one `each`, and the statements in it.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/ {6}each \{\n([\s\S]*?)\n {6}\}/, '$1') },
    at: ['while'],
  },
  good: { 'function/probe.xs': good },
  keywords: (keyword) => LOOPS.has(keyword),
  visit: {
    statement: ({ keyword, body, start }, { text, report }, ancestors) => {
      if (body === undefined || findSurroundings(ancestors).type !== 'stack') return;
      if (findStatements(body, 'each').length > 0) return;
      if (!body.entries.some(({ type }) => type === 'statement')) return;
      const lineStart = text.lastIndexOf('\n', start - 1) + 1;
      const indent = /^[ \t]*/.exec(text.slice(lineStart))?.[0] ?? '';
      const inner = text.slice(body.start + 1, body.end - 1).trim();
      report({
        at: placeName(keyword),
        message: `The statements of a "${keyword.text}" must stand in its "each".`,
        help:
          keyword.text === 'while'
            ? 'Write `while (…) { each { … } }`.'
            : `Write \`${keyword.text} (…) { each as $item { … } }\`.`,
        // The other loops name what is at hand: which name was meant nobody knows.
        ...(keyword.text === 'while'
          ? {
              fix: {
                title: 'Put the statements into "each"',
                at: body,
                text: `{\n${indent}  each {\n${indent}    ${inner}\n${indent}  }\n${indent}}`,
              },
            }
          : {}),
      });
    },
  },
};
