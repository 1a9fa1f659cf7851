import { findNearest } from '../source/nearest.ts';
import { findActivePairs, findStatements, placeName, readHeaderName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findSurroundings } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function weather {
    input
    stack {
      api.request {
        url = "https://weather.example.com"
        method = "GET"
        mock = {"it rain": {status: 200}}
      } as $answer
    }
    response = $answer
    test "it rains" {
      expect.to_be_defined ($response)
    }
  }
`;

export const mockForUnknownTest: Check = {
  id: 'mock-for-unknown-test',
  category: 'test',
  severity: 'warning',
  scope: 'document',
  basis: 'reported',
  summary: 'A mock for a test that its document does not have.',
  why: 'It is never used, without a word: the test it was meant for does the real thing.',
  bad: { sources: { 'function/weather.xs': bad }, at: ['it rain'] },
  good: { 'function/weather.xs': bad.replace('"it rain":', '"it rains":') },
  create: ({ object, report }) => {
    const tests = new Set(
      findStatements(object.document.body, 'test').flatMap(
        ({ header }) => readHeaderName(header)?.text ?? [],
      ),
    );
    return {
      assignment: ({ name, value }, _context, ancestors) => {
        if (name.text !== 'mock' || value.type !== 'object') return;
        if (findSurroundings(ancestors).type !== 'statement') return;
        for (const pair of findActivePairs(value)) {
          const key = placeName(pair.key);
          if (tests.has(key.text)) continue;
          report({
            at: key,
            message: `There is no test "${key.text}" in this document.`,
            suggestions: findNearest(key.text, tests),
          });
        }
      },
    };
  },
};
