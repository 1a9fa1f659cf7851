import type { Check } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $twice {
        value = $input.n * 2
      }
    }
    response = $twice
  }
`;

/** Words that begin a variable in other languages; types do, too. */
export const VARIABLE_WORDS: ReadonlySet<string> = new Set(
  'var let const set variable text int string bool decimal number json object array any auto'.split(' '),
);

export const varShorthand: Check = {
  id: 'var-shorthand',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'A variable that is set or changed in the form of another language.',
  why: 'The server refuses the whole push. A variable is set by `var $name { value = … }` and changed by `var.update $name { value = … }`; what a statement results in is named by `as $name`.',
  bad: {
    sources: { 'function/probe.xs': good.replace(/var \$twice [\s\S]*?\}/, 'var $twice = $input.n * 2') },
    at: ['='],
  },
  good: { 'function/probe.xs': good },
  keywords: (keyword) => VARIABLE_WORDS.has(keyword),
  visit: {
    statement: ({ keyword, header }, { report }, ancestors) => {
      const [first] = header;
      if (first?.type !== 'attribute') return;
      if (findSurroundings(ancestors).type !== 'stack') return;
      report({
        at: { start: keyword.start, end: first.end },
        message: 'A variable is set in a block, and its name starts with "$".',
        help: `Write \`var $${first.name.text} { value = … }\`.`,
      });
    },
  },
};
