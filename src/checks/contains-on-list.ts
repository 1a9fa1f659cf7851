import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function known {
    input {
      int[] ids
    }
    stack
    response = $input.ids|contains:3
  }
`;

const NAMES: ReadonlySet<string> = new Set(['contains', 'icontains']);

export const containsOnList: Check = {
  id: 'contains-on-list',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'The filter `contains` on a list.',
  why: 'It is a filter of texts: it looks into the joined text, and finds 3 in 13. Ask with `|in`, or with the statement `array.has`.',
  bad: { sources: { 'function/known.xs': bad }, at: ['contains'] },
  good: { 'function/known.xs': bad.replace('$input.ids|contains:3', '$input.ids|in:3') },
  visit: {
    filtered: (node, { object, text, workspace, report }, ancestors) => {
      if (!node.filters.some(({ name }) => NAMES.has(name.text)) || isInQuery(ancestors)) return;
      const types = findTypes(object, text, workspace);
      let type = types.read(node.base);
      for (const filter of node.filters) {
        if (NAMES.has(filter.name.text) && !filter.disabled && type.kind === 'list')
          report({
            at: filter.name,
            message: `"${filter.name.text}" looks into a text, and this is a list.`,
            help: 'Write `list|in:value`, or use the statement "array.has".',
          });
        type = types.applyFilter(type, filter);
      }
    },
  },
};
