import type { ReferenceKind } from '../references.ts';

/** What stands between a statement's name and its braces. */
export type Operand =
  | 'none'
  /** `var $total` */
  | 'new-variable'
  /** A variable that is there already, with or without a path: `math.add $order.total`. */
  | 'variable'
  /** `await $id`, `await` */
  | 'optional-variable'
  /** `precondition ($auth.id != null)` */
  | 'expression'
  /** `array.find ($rows) if ($this.id == 1)`; the list may also stand bare. */
  | 'expression-if'
  /** The name of an object, bare or quoted: `db.get user`. */
  | 'reference'
  | 'optional-reference'
  /** `api.call "orders/{id}" verb=GET` */
  | 'reference-with-verb';

/** What an argument's value looks like. */
export type ArgumentKind =
  /** Any value. */
  | 'expression'
  | 'text'
  | 'bool'
  /** An object, or anything that results in one. */
  | 'object'
  /** An object written out in place: neither a variable nor a filter will do. */
  | 'object-literal'
  | 'text-list'
  /** A query expression: the operators and filters of queries. */
  | 'condition'
  /** The rest have shapes of their own: see `query-arguments.ts`. */
  | 'addons'
  | 'joins'
  | 'sort'
  | 'eval'
  | 'return'
  | 'mock';

export interface ArgumentRow {
  readonly kind: ArgumentKind;
  /** Nothing works without it: every source agrees, and exported files always have it. */
  readonly required?: true;
  /** The vendor's language server asks for it, the vendor's documentation leaves it out. */
  readonly expected?: true;
  /** The texts it can be; an expression may result in one of them. */
  readonly values?: readonly string[];
  /** May stand several times. */
  readonly many?: true;
  readonly refersTo?: ReferenceKind;
}

/** How often a branch stands in its statement; `many` may be none at all. */
export type BranchCount = 'one' | 'optional' | 'many';

/** Where a statement has to stand, at any depth, when it cannot stand in every stack. */
export type Surrounding = 'loop' | 'foreach' | 'test' | 'workflow_test' | 'tool';

export interface StatementRow {
  readonly operand: Operand;
  /** What the operand names. */
  readonly refersTo?: ReferenceKind;
  /** Its own; see `common-arguments.ts` for those that every statement takes. */
  readonly arguments: Readonly<Record<string, ArgumentRow>>;
  /** Of each of these sets one argument at least: the sources name the same thing differently. */
  readonly oneOf?: readonly (readonly string[])[];
  /** What is needed as well where an argument is this constant text: by argument, then by text. */
  readonly neededWith?: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  /** Any other argument passes too. */
  readonly openArguments?: true;
  /** Takes `as`. */
  readonly returns?: true;
  /** Changes the variable that is its operand. */
  readonly changes?: true;
  /** The blocks inside its braces: words of `branches.ts`. */
  readonly branches?: Readonly<Record<string, BranchCount>>;
  readonly onlyIn?: readonly Surrounding[];
  /** What to write in its place. */
  readonly deprecated?: string;
}

/** The three commonest arguments, so that a row fits in a line. */
export const required: ArgumentRow = { kind: 'expression', required: true };
export const expected: ArgumentRow = { kind: 'expression', expected: true };
export const optional: ArgumentRow = { kind: 'expression' };
