import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input {
      int n
    }
    stack {
      var $low {
        value = $input.n|bitwise_and:1
      }
    }
    response = $low
  }
`;

export const bitOperators: Check = {
  id: 'bit-operators',
  category: 'rejected',
  severity: 'error',
  scope: 'document',
  basis: 'reported',
  summary: 'An operator that works on bits.',
  why: 'The server refuses the whole push. There are filters and statements for bits: `bitwise_and`, `math.bitwise.xor`.',
  bad: { sources: { 'function/probe.xs': good.replace('|bitwise_and:1', ' & 1') }, at: ['&'] },
  good: { 'function/probe.xs': good },
};
