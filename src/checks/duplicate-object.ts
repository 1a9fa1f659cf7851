import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { findTwins } from './parts/find-twins.ts';
import { xs } from './parts/xs.ts';

const one = xs`
  function total {
    input
    stack
    response = 1
  }
`;

export const duplicateObject: Check = {
  id: 'duplicate-object',
  category: 'contract',
  severity: 'error',
  scope: 'workspace',
  basis: 'documented',
  summary: 'Two objects of one kind with the same name.',
  why: 'What refers to that name means one of them, and nobody can tell which. A push makes two objects, or overwrites the first with the second.',
  bad: { sources: { 'function/total.xs': one, 'function/total_2.xs': one }, at: ['total'] },
  good: { 'function/total.xs': one, 'function/total_2.xs': one.replace('total', 'total_2') },
  visit: {
    document: (_node, { object, workspace, report }) => {
      // The first one in the order of the files stays; each later one is reported, once.
      const { here } = findTwins(object, workspace);
      if (object.kind === 'query' || here === object) return;
      report({
        at: object.placedName,
        message: `There is another ${describeObject(object)}.`,
        help: 'Remove one, or give it another name.',
        related: [{ file: here.file, at: here.placedName, message: 'The other one is here.' }],
      });
    },
  },
};
