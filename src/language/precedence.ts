/**
 * How tightly binary operators bind, loosest first. No source of the vendor states a table; this is the order in which
 * exported files read sensibly. Prefix operators, filters and access bind tighter than all of these.
 */
const LEVELS: readonly (readonly string[])[] = [
  ['??'],
  ['||'],
  ['&&'],
  [
    '==',
    '!=',
    '===',
    '!==',
    '<',
    '<=',
    '>',
    '>=',
    '=',
    '@>',
    '!~',
    'in',
    'contains',
    'includes',
    'overlaps',
    'like',
    'ilike',
    'search',
    'between',
  ],
  ['..'],
  ['~'],
  ['+', '-'],
  ['*', '/', '%'],
];

const LEVEL_OF: ReadonlyMap<string, number> = new Map(
  LEVELS.flatMap((operators, level) => operators.map((operator): [string, number] => [operator, level])),
);

/** @param operator as in the tree: `not in` binds as `in`. Returns a higher number for a tighter one. */
export function findPrecedence(operator: string): number {
  return LEVEL_OF.get(operator.replace(/^not /, '')) ?? 3;
}

export interface Tail<Operand> {
  readonly operator: string;
  readonly operand: Operand;
}

/**
 * Makes a tree of a flat list `first op operand op operand …`; operators of one level bind to the left.
 * @param join builds the node of one operator
 */
export function resolvePrecedence<Operand, Step extends Tail<Operand>>(
  first: Operand,
  tails: readonly Step[],
  join: (left: Operand, step: Step, right: Operand) => Operand,
): Operand {
  let at = 0;
  const climb = (left: Operand, minimum: number): Operand => {
    let result = left;
    for (
      let step = tails[at];
      step !== undefined && findPrecedence(step.operator) >= minimum;
      step = tails[at]
    ) {
      at += 1;
      let right = step.operand;
      for (
        let next = tails[at];
        next !== undefined && findPrecedence(next.operator) > findPrecedence(step.operator);
        next = tails[at]
      ) {
        right = climb(right, findPrecedence(next.operator));
      }
      result = join(result, step, right);
    }
    return result;
  };
  return climb(first, 0);
}
