import { describeObject } from '../workspace/object.ts';
import type { Check } from './check.ts';
import { xs } from './xs.ts';

const one = xs`
  function total {
    input
    stack
    response = 1
  }
`;

/** Kinds that others refer to by their name alone. */
const REFERRED: ReadonlySet<string> = new Set([
  'function',
  'table',
  'addon',
  'agent',
  'tool',
  'mcp_server',
  'middleware',
  'task',
  'workflow_test',
]);

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
  create: ({ object, workspace, report }) => ({
    document: () => {
      const { kind, name } = object;
      if (kind === 'query' || name === '' || !REFERRED.has(kind)) return;
      // The first one in the order of the files stays; each later one is reported, once.
      const first = workspace.findNamed(kind, name).find((other) => other.origin === 'file');
      if (first === undefined || first === object || first.origin !== 'file') return;
      report({
        at: object.placedName,
        message: `There is another ${describeObject(object)}.`,
        help: 'Remove one, or give it another name.',
        related: [{ file: first.file, at: first.placedName, message: 'The other one is here.' }],
      });
    },
  }),
};
