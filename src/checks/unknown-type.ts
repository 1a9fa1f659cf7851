import { FIELD_TYPES } from '../language/vocabulary/field-types.ts';
import { FOREIGN_TYPES } from '../language/vocabulary/foreign-words.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './foreign-word.ts';
import { xs } from './xs.ts';

const bad = xs`
  function greet {
    input {
      string name
    }
    stack
    response = $input.name
  }
`;

export const unknownType: Check = {
  id: 'unknown-type',
  category: 'reference',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A type of field that does not exist.',
  why: 'The server refuses the whole push. Types of other languages have other names here: `string` is `text`.',
  bad: { sources: { 'function/greet.xs': bad }, at: ['string'] },
  good: { 'function/greet.xs': bad.replace('string', 'text') },
  create: ({ report }) => ({
    field: ({ fieldType }) => {
      const name = fieldType.text;
      if (name in FIELD_TYPES) return;
      const [right, ...others] = FOREIGN_TYPES[name]?.use ?? [];
      report({
        at: placeName(fieldType),
        message: `There is no type "${name}".`,
        ...suggestWords(name, FOREIGN_TYPES, Object.keys(FIELD_TYPES)),
        ...(right !== undefined && others.length === 0
          ? { fix: { title: `Replace "${name}" by "${right}"`, at: fieldType, text: right } }
          : {}),
      });
    },
  }),
};
