import { FIELD_TYPES } from '../language/vocabulary/field-types.ts';
import { FOREIGN_TYPES } from '../language/vocabulary/foreign-words.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { suggestWords } from './parts/foreign-word.ts';
import { listWords } from './parts/list-words.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function greet {
    input {
      text name
    }
    stack
    response = $input.name
  }
`;

export const typeNameForeign: Check = {
  id: 'type-name-foreign',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'The name that a type has in another language.',
  why: 'The server refuses the whole push. Types have names of their own: a `string` is a `text`, a `boolean` a `bool`.',
  bad: { sources: { 'function/greet.xs': good.replace('text', 'string') }, at: ['string'] },
  good: { 'function/greet.xs': good },
  visit: {
    field: ({ fieldType, listSize }, { report }) => {
      const name = fieldType.text;
      const meaning = name in FIELD_TYPES ? undefined : FOREIGN_TYPES[name];
      if (meaning === undefined) return;
      const [right, ...others] = meaning.use ?? [];
      const one = right !== undefined && others.length === 0 ? right : undefined;
      report({
        at: placeName(fieldType),
        message:
          one === undefined
            ? `There is no type "${name}".`
            : `There is no type "${name}": it is called "${one}".`,
        ...suggestWords(name, FOREIGN_TYPES, listWords(FIELD_TYPES)),
        ...(one !== undefined &&
        (meaning.help === undefined || listSize !== undefined) &&
        one !== 'object' &&
        one !== 'enum'
          ? { fix: { title: `Replace "${name}" by "${one}"`, at: fieldType, text: one } }
          : {}),
      });
    },
  },
};
