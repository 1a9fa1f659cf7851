import type { StringLiteral } from '../language/ast.ts';
import type { Check, Finding } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function today {
    input
    stack
    response = {day: now|format_timestamp:"Y-m-d":"UTC"}
  }
`;

export const dateFormatLetters: Check = {
  id: 'date-format-letters',
  category: 'result',
  severity: 'warning',
  scope: 'document',
  basis: 'documented',
  summary: 'The pattern of a date in the letters of another language: `YYYY-MM-DD`, `%Y-%m-%d`.',
  why: 'Each letter stands for a whole part of the date: "YYYY" gives the year four times. Write `Y-m-d H:i:s`.',
  bad: { sources: { 'function/today.xs': good.replace('"Y-m-d"', '"YYYY-MM-DD"') }, at: ['"YYYY-MM-DD"'] },
  good: { 'function/today.xs': good },
  visit: {
    'filter-call': ({ name, arguments: [format] }, { report }) => {
      if (!FILTERS.has(name.text) || format?.type !== 'string') return;
      const pattern = format.value;
      const foreign = FOREIGN.exec(pattern)?.[0];
      if (foreign === undefined) return;
      const translated = translate(pattern);
      report({
        at: format,
        message: `"${foreign}" is none of the parts of a date's pattern.`,
        help: 'Parts are single letters: year "Y", month "m", day "d", hour "H", minute "i", second "s".',
        ...(translated === undefined
          ? {}
          : { suggestions: [translated], ...replaceText(format, translated) }),
      });
    },
  },
};

function replaceText(at: StringLiteral, text: string): Pick<Finding, 'fix'> {
  return { fix: { title: `Write "${text}"`, at, text: at.quote + text + at.quote } };
}

const FILTERS: ReadonlySet<string> = new Set(['format_timestamp', 'parse_timestamp']);

/** The same letter twice, or one behind a percent sign: nobody wants a year two times in a row. */
const FOREIGN = /YYYY|yyyy|YY|yy|MM|DD|dd|HH|hh|mm|ss|%[A-Za-z]/;

/** Longest first. */
const PARTS: readonly (readonly [string, string])[] = [
  ['YYYY', 'Y'],
  ['yyyy', 'Y'],
  ['%Y', 'Y'],
  ['%m', 'm'],
  ['%d', 'd'],
  ['%H', 'H'],
  ['%M', 'i'],
  ['%S', 's'],
  ['MM', 'm'],
  ['DD', 'd'],
  ['dd', 'd'],
  ['HH', 'H'],
  ['mm', 'i'],
  ['ss', 's'],
];

/** @returns undefined when there is more in it than these parts and what separates them */
function translate(pattern: string): string | undefined {
  let translated = '';
  for (let at = 0; at < pattern.length; ) {
    const part = PARTS.find(([foreign]) => pattern.startsWith(foreign, at));
    if (part === undefined && /[A-Za-z%\\]/.test(pattern.charAt(at))) return undefined;
    translated += part?.[1] ?? pattern.charAt(at);
    at += part?.[0].length ?? 1;
  }
  return translated;
}
