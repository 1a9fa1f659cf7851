import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function code {
    input {
      text text
    }
    stack
    response = "^[a-z]+$"|regex_matches:$input.text
  }
`;

export const regexWithoutDelimiters: Check = {
  id: 'regex-without-delimiters',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A pattern without delimiters.',
  why: 'A pattern stands between two slashes, `"/^[a-z]+$/"`: without them it is invalid and matches nothing.',
  bad: { sources: { 'function/code.xs': bad }, at: ['"^[a-z]+$"'] },
  good: { 'function/code.xs': bad.replace('"^[a-z]+$"', '"/^[a-z]+$/"') },
  visit: {
    filtered: ({ base, filters }, { report }) => {
      const [first] = filters;
      if (base?.type !== 'string' || first === undefined || first.disabled) return;
      if (!REGEX.has(first.name.text) || isDelimited(base.value) || !LOOKS.test(base.value)) return;
      report({
        at: base,
        message: 'This pattern has no delimiters.',
        help: `Write "/${base.value.replaceAll('/', '\\/')}/".`,
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

/** What only a pattern holds: otherwise the text may be the one that is searched. */
const LOOKS = /^\^|\$$|\[[^[\]]+\][+*?{]|\\\\?[dwsDWS]|\(\?/;

/** Any sign that is neither a letter, a digit, a backslash nor a blank, at both ends; letters may follow. */
function isDelimited(pattern: string): boolean {
  const [open = ''] = pattern;
  if (open === '' || /[A-Za-z0-9\\\s^]/.test(open)) return false;
  const close = { '(': ')', '[': ']', '{': '}', '<': '>' }[open] ?? open;
  const end = pattern.lastIndexOf(close);
  return end > 0 && /^[a-zA-Z]*$/.test(pattern.slice(end + 1)) && !(open === '[' || open === '(');
}
