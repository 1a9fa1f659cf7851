import type { Check } from '../../src/checks/check.ts';
import { unknownTable } from '../../src/checks/unknown-table.ts';
import { factsOf } from '../checks/facts-of.ts';

/** Reports fields of type `string`, with the fix that is certain. */
export const foreignType: Check = {
  ...factsOf(unknownTable),
  id: 'foreign-type',
  visit: {
    field: ({ fieldType: at }, { report }) => {
      if (at.text !== 'string') return;
      report({ at, message: 'Not "string".', fix: { title: 'Write "text"', at, text: 'text' } });
    },
  },
};
