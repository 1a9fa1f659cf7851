import type { Ancestors } from '../language/visit.ts';
import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import { STATEMENTS } from '../language/vocabulary/statements/all.ts';
import type { Surrounding } from '../language/vocabulary/statements/statement-row.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function first_even {
    input {
      int[] numbers
    }
    stack {
      foreach ($input.numbers) {
        each as $number {
          break
        }
      }
    }
    response = null
  }
`;

/** What each place is called in messages. */
const PLACES: Readonly<Record<Surrounding, string>> = {
  loop: 'a loop',
  foreach: 'a "foreach"',
  test: 'a "test"',
  workflow_test: 'a document of the kind "workflow_test"',
  tool: 'a document of the kind "tool"',
};
const LOOPS: readonly string[] = ['for', 'foreach', 'while'];

/** A warning: samples of the documentation do not keep to it, and for some statements the language server neither. */
export const misplacedStatement: Check = {
  id: 'misplaced-statement',
  category: 'rejected',
  severity: 'warning',
  scope: 'document',
  basis: 'documented',
  summary: 'A statement outside of the only places where it works.',
  why: 'The push is refused, or the statement fails when it runs. `function.call` and its like are for tests; everywhere else it is `function.run`.',
  bad: {
    sources: { 'function/first_even.xs': good.replace(/ {4}foreach[\s\S]*?\n {4}\}\n/, '    break\n') },
    at: ['break'],
  },
  good: { 'function/first_even.xs': good },
  keywords: (keyword) => STATEMENTS[keyword]?.onlyIn !== undefined,
  visit: {
    statement: ({ keyword }, { report }, ancestors) => {
      const places = STATEMENTS[keyword.text]?.onlyIn;
      if (places === undefined) return;
      if (findSurroundings(ancestors).type !== 'stack') return;
      if (places.some((place) => isIn(place, ancestors))) return;
      const run = keyword.text === 'function.call' ? { suggestions: ['function.run'] } : {};
      report({
        at: placeName(keyword),
        message: `Statement "${keyword.text}" works only in ${places.map((place) => PLACES[place]).join(' or in ')}.`,
        ...run,
      });
    },
  },
};

function isIn(place: Surrounding, ancestors: Ancestors): boolean {
  return ancestors.some((node) => {
    if (node.type === 'statement') {
      const { text } = node.keyword;
      return place === 'loop'
        ? LOOPS.includes(text)
        : place === text && (place === 'foreach' || place === 'test');
    }
    if (node.type !== 'document' || (place !== 'workflow_test' && place !== 'tool')) return false;
    // What an unknown kind of document may hold nobody knows.
    const row = DOCUMENT_KINDS[node.keyword.text];
    return node.keyword.text === place || row === undefined || row.open === true;
  });
}
