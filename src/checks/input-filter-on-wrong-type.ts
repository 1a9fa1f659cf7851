import type { Field, FieldFilter } from '../language/ast.ts';
import { FILTERED_TYPES, INPUT_FILTERS } from '../language/vocabulary/input-filters.ts';
import { onceFor } from '../source/once-for.ts';
import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function repeat {
    input {
      int times filters=trim|min:1
    }
    stack
    response = $input.times
  }
`;

export const inputFilterOnWrongType: Check = {
  id: 'input-filter-on-wrong-type',
  category: 'type',
  severity: 'warning',
  scope: 'document',
  seesDisabled: true,
  basis: 'documented',
  summary: 'A filter behind `filters=` that is not for fields of this type.',
  why: 'The push is refused, or the rule is never kept: `trim` and `pattern` are for texts, `minDigit` and its like for passwords, `min` and `max` for numbers, texts, passwords and lists.',
  bad: { sources: { 'function/repeat.xs': bad }, at: ['trim'] },
  good: { 'function/repeat.xs': bad.replace('trim|', '') },
  visit: {
    field: (field, { report }) => {
      if (field.filters.length === 0 || !FILTERED_TYPES.includes(field.fieldType.text)) return;
      for (const filter of field.filters) {
        const types = resolveOtherTypes(field, filter);
        if (types === undefined) continue;
        report({
          at: placeName(filter.name),
          message: `Filter "${filter.name.text}" is for ${describeTypes(types)}, and this field is of the type "${field.fieldType.text}".`,
          help: 'Remove it, or give the field another type.',
        });
      }
    },
  },
};

/** @returns the types that a filter is for, when the field has none of them */
function resolveOtherTypes(field: Field, { name, disabled }: FieldFilter): readonly string[] | undefined {
  const types = INPUT_FILTERS[name.text]?.types;
  if (disabled || types === undefined || types.includes(field.fieldType.text)) return undefined;
  return field.listSize !== undefined && types.includes('list') ? undefined : types;
}

/** `"text", "email" and lists` */
const describeTypes = onceFor((types: readonly string[]): string => {
  const names = types.map((type) => (type === 'list' ? 'lists' : `"${type}"`));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
});
