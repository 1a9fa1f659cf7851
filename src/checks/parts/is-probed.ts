import type { Document, Expression } from '../../language/ast.ts';
import { walk } from '../../language/visit.ts';
import { NULL_SAFE } from '../../workspace/flow/read-expression.ts';

/**
 * Whether the document asks somewhere if there is such a property: `$sent.ok != null`, `$sent.ok ?? false`. Who does knows
 * that it may not be there, in what a function gives today.
 */
export function isProbed(name: string, document: Document): boolean {
  let found = false;
  const names = (node: Expression | undefined): boolean =>
    (node?.type === 'member' && node.property.text === name) ||
    (node?.type === 'index' && node.index.type === 'string' && node.index.value === name) ||
    (node?.type === 'parenthesized' && names(node.expression));
  walk(document, [
    {
      binary: ({ operator, left, right }) => {
        const isAsked = operator === '??' || [left, right].some(isNull);
        if (isAsked && (names(left) || names(right))) found = true;
      },
      filtered: ({ base, filters }) => {
        if (names(base) && filters.some((filter) => NULL_SAFE.has(filter.name.text))) found = true;
      },
    },
  ]);
  return found;
}

function isNull(node: Expression): boolean {
  return node.type === 'word' && node.word === 'null';
}
