import type { Expression } from '../language/ast.ts';
import { findTypes } from '../workspace/flow/type-reader.ts';
import type { Check } from './check.ts';
import { isInQuery } from './parts/stack-context.ts';
import { xs } from './parts/xs.ts';

const bad = xs`
  function tier {
    input {
      int? tier?
    }
    stack
    response = $input.tier|first_notempty:2
  }
`;

export const firstNotemptyWithZero: Check = {
  id: 'first-notempty-with-zero',
  category: 'result',
  severity: 'warning',
  scope: 'workspace',
  basis: 'reported',
  summary: 'The filter `first_notempty` on a number or a bool.',
  why: '0 and false count as empty, and are replaced although somebody gave them. `first_notnull` replaces only what is missing.',
  bad: { sources: { 'function/tier.xs': bad }, at: ['first_notempty'] },
  good: { 'function/tier.xs': bad.replace('notempty', 'notnull') },
  visit: {
    filtered: (node, { object, text, workspace, report }, ancestors) => {
      if (!node.filters.some(({ name }) => name.text === 'first_notempty')) return;
      if (isInQuery(ancestors)) return;
      const types = findTypes(object, text, workspace);
      let type = types.read(node.base);
      for (const filter of node.filters) {
        const replaces = filter.name.text === 'first_notempty' && !filter.disabled;
        const declared = type.field?.shape;
        // A reference that is 0 names nothing.
        const counts =
          declared !== undefined &&
          declared.table === undefined &&
          (type.kind === 'number' || type.kind === 'bool');
        if (replaces && counts && !isEmpty(filter.arguments[0]))
          report({
            at: filter.name,
            message: `"first_notempty" replaces ${type.kind === 'bool' ? 'false' : '0'} too, and "${declared.name}" may be that.`,
            help: 'Use "first_notnull", or "??".',
          });
        type = types.applyFilter(type, filter);
      }
    },
  },
};

/** What changes nothing: 0 in place of 0. */
function isEmpty(argument: Expression | undefined): boolean {
  if (argument === undefined) return true;
  if (argument.type === 'number') return argument.value === 0;
  if (argument.type === 'string') return argument.value === '';
  return argument.type === 'word' && argument.word !== 'true';
}
