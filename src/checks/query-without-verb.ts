import { VERBS } from '../language/vocabulary/verbs.ts';
import { findAttribute, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  query orders verb=GET {
    input
    stack
    response = []
  }
`;

const VERB_WORDS: ReadonlySet<string> = new Set(VERBS);

export const queryWithoutVerb: Check = {
  id: 'query-without-verb',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'An endpoint without a verb.',
  why: 'The server refuses the whole push: which requests it answers is said by its path and its verb.',
  bad: { sources: { 'api/orders.xs': good.replace(' verb=GET', '') }, at: ['query'] },
  good: { 'api/orders.xs': good },
  visit: {
    document: ({ keyword, header }, { report }) => {
      if (keyword.text !== 'query' || findAttribute(header, 'verb') !== undefined) return;
      const word = header.find(
        (part) => part.type === 'identifier' && VERB_WORDS.has(part.text.toUpperCase()),
      );
      report({
        at: placeName(keyword),
        message: 'An endpoint needs a verb.',
        help: 'Write it behind the name: `query "orders" verb=GET {`.',
        ...(word?.type === 'identifier'
          ? { fix: { title: 'Write "verb="', at: word, text: `verb=${word.text.toUpperCase()}` } }
          : {}),
      });
    },
  },
};
