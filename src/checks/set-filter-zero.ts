import type { Check } from './check.ts';
import { xs } from './parts/xs.ts';

const good = xs`
  function probe {
    input
    stack {
      var $seat {
        value = {}|set:"row":"0"
      }
    }
    response = $seat
  }
`;

export const setFilterZero: Check = {
  id: 'set-filter-zero',
  category: 'rewritten',
  severity: 'notice',
  offByDefault: true,
  scope: 'document',
  seesDisabled: true,
  basis: 'reported',
  summary: 'The filter `set` with the number 0 as value.',
  why: 'On some servers the key is not written, and a later `set` of the same chain may vanish too. Other files do so without harm.',
  bad: { sources: { 'function/probe.xs': good.replace('"0"', '0') }, at: ['0'] },
  good: { 'function/probe.xs': good },
  visit: {
    'filter-call': ({ name, arguments: given, disabled }, { report }) => {
      const value = given[1];
      if (name.text !== 'set' || disabled || value?.type !== 'number' || value.value !== 0) return;
      report({
        at: value,
        message: 'The filter "set" may not write the number 0.',
        help: 'Write the object in place, as in `{count: 0}`, or take the 0 from a variable.',
      });
    },
  },
};
