import type { Field } from '../language/ast.ts';
import { FIELD_TYPES } from '../language/vocabulary/field-types.ts';
import { findNamedEntries, hasBroken, placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { readEntryName } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function paint {
    input {
      enum colour {
        values = ["red", "blue"]
      }
    }
    stack
    response = $input.colour
  }
`;

export const missingFieldOption: Check = {
  id: 'missing-field-option',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  basis: 'documented',
  summary: 'A field without an option that its type needs.',
  why: 'The server refuses the whole push: an `enum` needs its `values`, a `dblink` its `table`, an `object` its `schema`.',
  bad: {
    sources: { 'function/paint.xs': good.replace(/ \{\n\s+values.*\n\s+\}/, '') },
    at: ['enum'],
  },
  good: { 'function/paint.xs': good },
  visit: {
    field: (field, { report }) => {
      const { fieldType } = field;
      const missing = findMissing(field);
      if (missing.length === 0) return;
      report({
        at: placeName(fieldType),
        message: `A field of the type "${fieldType.text}" needs ${missing.map((name) => `"${name}"`).join(' and ')}.`,
        help: `Add ${missing.map((name) => `\`${SAMPLES[name] ?? `${name} = …`}\``).join(' and ')} in braces behind it.`,
      });
    },
  },
};

const SAMPLES: Readonly<Record<string, string>> = { values: 'values = ["a", "b"]', schema: 'schema { … }' };

function findMissing({ fieldType, options }: Field): readonly string[] {
  const required = FIELD_TYPES[fieldType.text]?.requiredOptions ?? [];
  if (required.length === 0 || hasBroken(options)) return [];
  // The language server takes an object that has other options only.
  if (fieldType.text === 'object' && options !== undefined) return [];
  const given = findNamedEntries(options).map((entry) => readEntryName(entry).text);
  return required.filter((name) => !given.includes(name));
}
