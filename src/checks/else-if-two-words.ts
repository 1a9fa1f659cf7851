import type { Check } from './check.ts';

const good =
  'function sign {\n  input {\n    int n\n  }\n  stack {\n    conditional {\n      if ($input.n > 0) {\n        return {\n          value = 1\n        }\n      }\n      elseif ($input.n < 0) {\n        return {\n          value = 0 - 1\n        }\n      }\n    }\n  }\n  response = 0\n}\n';

export const elseIfTwoWords: Check = {
  id: 'else-if-two-words',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'measured',
  summary: '`else if`, written as two words.',
  why: 'The server refuses the whole push: the branch is one word, `elseif`.',
  bad: { sources: { 'function/sign.xs': good.replace('elseif', 'else if') }, at: ['else if'] },
  good: { 'function/sign.xs': good },
  create: ({ report }) => ({
    statement: ({ keyword, header }) => {
      const [first] = header;
      if (keyword.text !== 'else' || first?.type !== 'identifier' || first.text !== 'if') return;
      const at = { start: keyword.start, end: first.end };
      report({
        at,
        message: 'Expected "elseif", but found "else if".',
        suggestions: ['elseif'],
        fix: { title: 'Write "elseif" as one word', at, text: 'elseif' },
      });
    },
  }),
};
