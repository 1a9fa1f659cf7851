import type { Check } from '../../src/checks/check.ts';
import { unknownTable } from '../../src/checks/unknown-table.ts';

/** Reports fields of type `string`, with the fix that is certain. */
export const foreignType: Check = {
  ...unknownTable,
  id: 'foreign-type',
  create: ({ report }) => ({
    field: ({ fieldType: at }) => {
      if (at.text !== 'string') return;
      report({ at, message: 'Not "string".', fix: { title: 'Write "text"', at, text: 'text' } });
    },
  }),
};
