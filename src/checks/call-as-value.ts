import { FILTERS } from '../language/vocabulary/filters.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      text[] names
    }
    stack {
      var $many {
        value = $input.names|count
      }
    }
    response = $many
  }
`;

/** What may stand before a filter, and behind its ":", as it is. */
const PLAIN: ReadonlySet<string> = new Set(['variable', 'member', 'string', 'number', 'word']);
const MAX_ARGUMENTS = 2;

export const callAsValue: Check = {
  id: 'call-as-value',
  category: 'rejected',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A function that is called in an expression.',
  why: 'The push is refused, or the expression is kept as a text that fails when it runs: expressions have filters, written behind the value, and no functions.',
  bad: {
    sources: { 'function/probe.xs': good.replace('$input.names|count', 'count($input.names)') },
    at: ['count'],
  },
  good: { 'function/probe.xs': good },
  visit: {
    call: ({ callee, arguments: given, start, end }, { text, report }, ancestors) => {
      if (ancestors.at(-1)?.type === 'statement') return;
      const name = callee.text;
      const [first, ...others] = given;
      const written = others.map((one) => `:${text.slice(one.start, one.end)}`).join('');
      const isPlain = given.every(({ type }) => PLAIN.has(type));
      const filter =
        first !== undefined && isPlain && name in FILTERS && others.length <= MAX_ARGUMENTS
          ? `(${text.slice(first.start, first.end)}|${name}${written})`
          : undefined;
      report({
        at: callee,
        message: `"${name}" cannot be called: expressions have no functions.`,
        help: describeInstead(name),
        ...(name === 'now' && first === undefined
          ? { fix: { title: 'Write "now"', at: { start, end }, text: 'now' } }
          : filter === undefined
            ? {}
            : { fix: { title: `Use the filter "${name}"`, at: { start, end }, text: filter } }),
      });
    },
  },
};

function describeInstead(name: string): string {
  if (name === 'now') return 'Write `now`.';
  if (name in FILTERS) return `Write \`$value|${name}\`.`;
  if (name in STATEMENTS) return `Write it as a statement: \`${name} { … } as $result\`.`;
  return 'Use a filter, as in `$rows|count`, or a statement, as in `function.run total { … } as $total`.';
}
