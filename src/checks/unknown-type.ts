import { CASTS } from '../language/vocabulary/casts.ts';
import { FIELD_TYPES } from '../language/vocabulary/field-types.ts';
import { FOREIGN_TYPES } from '../language/vocabulary/foreign-words.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { fixName } from './parts/fix-name.ts';
import { suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function greet {
    input {
      txet name
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
  seesDisabled: true,
  basis: 'documented',
  summary: 'A type that does not exist, of a field or in a cast.',
  why: 'The server refuses the whole push. What other languages call a type is told by `type-name-foreign`.',
  bad: { sources: { 'function/greet.xs': bad }, at: ['txet'] },
  good: { 'function/greet.xs': bad.replace('txet', 'text') },
  visit: {
    field: ({ fieldType }, { text, report }) => {
      const name = fieldType.text;
      if (name in FIELD_TYPES || FOREIGN_TYPES[name] !== undefined) return;
      report({
        at: placeName(fieldType),
        message: `There is no type "${name}".`,
        ...suggestWords(name, FOREIGN_TYPES, listWords(FIELD_TYPES)),
        ...fixName(placeName(fieldType), listWords(FIELD_TYPES), text),
      });
    },
    cast: ({ castType }, { text, report }) => {
      const name = castType.text;
      if (isCast(name)) return;
      report({
        at: placeName(castType),
        message: `There is no cast "!${name}".`,
        help: `There are ${CASTS.map((cast) => `"!${cast}"`).join(', ')}.`,
        ...suggestWords(name, FOREIGN_TYPES, CASTS),
        ...fixName(placeName(castType), CASTS, text),
      });
    },
  },
};

const isCast = (name: string): boolean => CASTS.some((cast) => cast === name);
