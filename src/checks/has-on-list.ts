import type { Expression } from '../language/ast.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function warm {
    input {
      text colour
    }
    stack
    response = ["red", "orange"]|has:$input.colour
  }
`;

export const hasOnList: Check = {
  id: 'has-on-list',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'The filter `has` on a list.',
  why: '`has` looks for a key: of a list these are the positions, so a member is never found. Ask with `|in`, or with the statement `array.has`.',
  bad: { sources: { 'function/warm.xs': bad }, at: ['has'] },
  good: {
    'function/warm.xs': bad.replace(
      '["red", "orange"]|has:$input.colour',
      '$input.colour|in:["red", "orange"]',
    ),
  },
  visit: {
    filtered: (node, { object, text, workspace, report }, ancestors) => {
      if (!node.filters.some(({ name }) => name.text === 'has') || isInQuery(ancestors)) return;
      const types = findTypes(object, text, workspace);
      let type = types.read(node.base);
      for (const filter of node.filters) {
        if (
          filter.name.text === 'has' &&
          !filter.disabled &&
          type.kind === 'list' &&
          !isPosition(filter.arguments[0])
        )
          report({
            at: filter.name,
            message: '"has" looks for a key, and this is a list: a member is never found.',
            help: 'Write `value|in:list`, or use the statement "array.has".',
          });
        type = types.applyFilter(type, filter);
      }
    },
  },
};

/** `$list|has:0` asks whether there is a first one. */
function isPosition(argument: Expression | undefined): boolean {
  return argument === undefined || argument.type === 'number';
}
