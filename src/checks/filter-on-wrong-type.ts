import { FILTER_TYPES } from '../language/vocabulary/filter-types.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import { describeType, type ValueType } from '../workspace/flow/value-type.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function shout {
    input {
      text[] words
    }
    stack
    response = $input.words|to_upper
  }
`;

export const filterOnWrongType: Check = {
  id: 'filter-on-wrong-type',
  category: 'type',
  severity: 'warning',
  scope: 'workspace',
  basis: 'documented',
  summary: 'A filter on a value of surely the wrong type.',
  why: 'The request fails there, or the filter gives nothing useful: filters of texts want a text, filters of lists a list.',
  bad: { sources: { 'function/shout.xs': bad }, at: ['to_upper'] },
  good: { 'function/shout.xs': bad.replace('|to_upper', '|join:" "|to_upper') },
  visit: {
    filtered: (node, { object, text, workspace, report }, ancestors) => {
      if (isInQuery(ancestors) || node.base === undefined) return;
      const types = findTypes(object, text, workspace);
      let type: ValueType = types.read(node.base);
      for (const filter of node.filters) {
        if (filter.disabled) continue;
        const { takes } = FILTER_TYPES[filter.name.text] ?? {};
        const { kind } = type;
        if (takes !== undefined && kind !== 'unknown' && kind !== 'null' && !takes.includes(kind))
          report({
            at: filter.name,
            message: `Filter "${filter.name.text}" is for ${describeTaken(takes)}, and this is ${describeType(type)}.`,
            suggestions: findTwin(filter.name.text, type.kind),
          });
        type = types.applyFilter(type, filter);
      }
    },
  },
};

function describeTaken(takes: readonly string[]): string {
  return takes.includes('list') ? 'a list' : takes.includes('text') ? 'a text or a number' : 'a number';
}

/** Filters that do the same, the one to a list and the other to a text. */
const TWINS = [
  { list: 'count', text: 'strlen' },
  { list: 'slice', text: 'substr' },
] as const;

function findTwin(name: string, kind: ValueType['kind']): readonly string[] {
  if (kind !== 'list' && kind !== 'text') return [];
  return TWINS.flatMap((twins) => (Object.values(twins).some((one) => one === name) ? [twins[kind]] : []));
}
