import { FIELD_TYPES } from '../language/vocabulary/field-types.ts';
import { FOREIGN_OPTIONS } from '../language/vocabulary/foreign-words.ts';
import { findNamedEntries, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './parts/foreign-word.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  table customer {
    schema {
      int id
      text phone {
        private = true
      }
    }
  }
`;

export const unknownFieldOption: Check = {
  id: 'unknown-field-option',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'An option that a field of this type does not take.',
  why: 'The push is refused, or the option is dropped. Defaults, rules and "required" stand outside of the braces: `text? code?="a" filters=trim|max:9`.',
  bad: { sources: { 'table/customer.xs': bad }, at: ['private'] },
  good: { 'table/customer.xs': bad.replace('private', 'sensitive') },
  visit: {
    field: ({ fieldType, options }, { report }) => {
      const row = FIELD_TYPES[fieldType.text];
      if (row === undefined) return;
      for (const entry of findNamedEntries(options)) {
        const name = readEntryName(entry);
        if (row.options.includes(name.text)) continue;
        report({
          at: placeName(name),
          message: `A field of the type "${fieldType.text}" takes no option "${name.text}".`,
          ...suggestWords(name.text, FOREIGN_OPTIONS, row.options),
        });
      }
    },
  },
};
