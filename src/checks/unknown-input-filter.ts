import { FILTERS } from '../language/vocabulary/filters.ts';
import { FOREIGN_INPUT_FILTERS } from '../language/vocabulary/foreign-words.ts';
import { INPUT_FILTERS } from '../language/vocabulary/input-filters.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function greet {
    input {
      text name filters=trim|to_lower
    }
    stack
    response = $input.name
  }
`;

export const unknownInputFilter: Check = {
  id: 'unknown-input-filter',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A filter behind `filters=` that does not exist there.',
  why: 'The server refuses the whole push. Fields have few filters, with names of their own; all others belong into expressions.',
  bad: { sources: { 'function/greet.xs': bad }, at: ['to_lower'] },
  good: { 'function/greet.xs': bad.replace('to_lower', 'lower') },
  visit: {
    'field-filter': ({ name }, { report }) => {
      if (name.text in INPUT_FILTERS) return;
      report({
        at: placeName(name),
        message:
          name.text in FILTERS
            ? `Filter "${name.text}" exists in expressions only, not in "filters=".`
            : `There is no filter "${name.text}" for fields.`,
        ...suggestWords(name.text, FOREIGN_INPUT_FILTERS, listWords(INPUT_FILTERS)),
      });
    },
  },
};
