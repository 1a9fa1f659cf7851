import { placeName } from '../workspace/clauses.ts';
import type { Check } from './check.ts';
import { findDuplicates } from './parts/find-duplicates.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  table customer {
    schema {
      int id
      text name
      email name
    }
  }
`;

export const duplicateField: Check = {
  id: 'duplicate-field',
  category: 'contract',
  severity: 'error',
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'Two fields of one list with the same name.',
  why: 'Only one of the two can be there; the other, with all that it says, is lost.',
  bad: { sources: { 'table/customer.xs': bad }, at: ['name'] },
  good: { 'table/customer.xs': bad.replace('email name', 'email address') },
  visit: {
    'field-list': ({ keyword, fields }, { object, report }) => {
      const names = fields.flatMap(({ name }) => (name === undefined ? [] : [name]));
      for (const { first, again } of findDuplicates(names)) {
        report({
          at: placeName(again),
          message: `Field "${again.text}" stands in this "${keyword.text}" twice.`,
          related: [{ file: object.file, at: first, message: 'The first one.' }],
        });
      }
    },
  },
};
