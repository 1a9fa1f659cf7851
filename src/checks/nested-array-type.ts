import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      json grid
    }
    stack
    response = $input.grid
  }
`;

export const nestedArrayType: Check = {
  id: 'nested-array-type',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'A list of lists as the type of a field.',
  why: 'The server refuses the whole push, with a message that does not say why. Such a field is a `json`.',
  bad: { sources: { 'function/probe.xs': good.replace('json', 'int[][]') }, at: ['['] },
  good: { 'function/probe.xs': good },
};
