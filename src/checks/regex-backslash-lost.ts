import type { Check } from './check.ts';

const bad = `function year {
  input {
    text text
  }
  stack
  response = "/^\\d{4}-/"|regex_matches:$input.text
}
`;

export const regexBackslashLost: Check = {
  id: 'regex-backslash-lost',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A single backslash in a pattern.',
  why: 'The backslash is gone when the stack is saved: `\\d` matches the letter d then. Write a class such as `[0-9]`, or two backslashes.',
  bad: { sources: { 'function/year.xs': bad }, at: ['\\d'] },
  good: { 'function/year.xs': bad.replace('\\d', '[0-9]') },
  visit: {
    filtered: ({ base, filters }, { text, report }) => {
      const [first] = filters;
      if (base?.type !== 'string' || first === undefined || !REGEX.has(first.name.text)) return;
      if (first.disabled) return;
      // A pattern stands between slashes; otherwise it is the text that is searched.
      const written = text.slice(base.start, base.end);
      if (!base.value.startsWith('/')) return;
      const match = SINGLE.exec(written);
      if (match?.[1] === undefined) return;
      const start = base.start + match.index + match[0].length - match[1].length;
      report({
        at: { start, end: start + match[1].length },
        message: `The backslash of "${match[1]}" is lost when the stack is saved.`,
        help: 'Write a class such as "[0-9]", or two backslashes.',
      });
    },
  },
};

const REGEX: ReadonlySet<string> = new Set([
  'regex_matches',
  'regex_get_first_match',
  'regex_get_all_matches',
  'regex_replace',
]);

/** One backslash, and not the second of two. */
const SINGLE = /(?:^|[^\\])(?:\\\\)*(\\[dwsbDWSB])/;
