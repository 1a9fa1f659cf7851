import type { Expr, Grammar, Rule } from './recipe.ts';

/** How many children an expression gives its node; the same counting as Ohm's arity. */
export function countChildren(expr: Expr, grammar: Grammar): number {
  return findChildShapes(expr, grammar).length;
}

/**
 * The TypeScript type of each child: `number` (the offset where it stands) for a terminal, the node's interface for a
 * rule, an array of these for what may repeat or be missing.
 */
export function findChildShapes(expr: Expr, grammar: Grammar): readonly string[] {
  switch (expr.type) {
    case 'terminal':
    case 'range':
      return ['number'];
    case 'alt': {
      const shapes = expr.parts.map((part) => findChildShapes(part, grammar));
      const [first] = shapes;
      return (first ?? []).map((_, column) =>
        [...new Set(shapes.map((shape) => shape[column] ?? 'never'))].join(' | '),
      );
    }
    case 'seq':
      return expr.parts.flatMap((part) => findChildShapes(part, grammar));
    case 'star':
    case 'plus':
    case 'opt':
      return findChildShapes(expr.expr, grammar).map((shape) => `readonly (${shape})[]`);
    case 'not':
      return [];
    case 'lookahead':
      return findChildShapes(expr.expr, grammar);
    case 'app': {
      const [argument] = expr.args;
      if (expr.rule === 'applySyntactic' && argument !== undefined) return findChildShapes(argument, grammar);
      return [grammar.rules.has(expr.rule) ? nodeTypeName(expr.rule) : 'number'];
    }
  }
}

/**
 * Which child a node of this rule may be: the one that is a node, where all others may be missing. A node of which only
 * that part is there is not made; the part stands for it. So a plain number is one node, not one for each level of
 * precedence.
 */
export function findOnlyPart({ body, token }: Rule, grammar: Grammar): number | undefined {
  if (token) return undefined;
  const shapes = findChildShapes(body, grammar);
  const needed = shapes.flatMap((shape, index) => (shape.startsWith('readonly ') ? [] : [index]));
  const [only] = needed;
  const isNode = only !== undefined && shapes[only]?.split(' | ').every((type) => type.endsWith('Node'));
  return needed.length === 1 && isNode === true ? only : undefined;
}

export function nodeTypeName(rule: string): string {
  return `${rule.charAt(0).toUpperCase()}${rule.slice(1)}Node`;
}
