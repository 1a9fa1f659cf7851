import { DOCUMENT_KINDS } from '../language/vocabulary/document-kinds.ts';
import { FOREIGN_KINDS } from '../language/vocabulary/foreign-words.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  endpoint ping verb=GET {
    input
    stack
    response = 1
  }
`;

export const unknownKind: Check = {
  id: 'unknown-kind',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A document of a kind that does not exist.',
  why: 'The server refuses the whole push. What other tools call an endpoint or a route is a `query` here.',
  bad: { sources: { 'api/ping_GET.xs': bad }, at: ['endpoint'] },
  good: { 'api/ping_GET.xs': bad.replace('endpoint', 'query') },
  visit: {
    document: ({ keyword }, { report }) => {
      if (keyword.text in DOCUMENT_KINDS) return;
      report({
        at: placeName(keyword),
        message: `There is no kind of document "${keyword.text}".`,
        ...suggestWords(keyword.text, FOREIGN_KINDS, listWords(DOCUMENT_KINDS)),
      });
    },
  },
};
