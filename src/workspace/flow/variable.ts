import type { Expression, Node, Statement } from '../../language/ast.ts';
import type { Span } from '../../source/span.ts';

/** A place that gives a variable a value. */
export interface Definition {
  /** Without the dollar sign: `total` for `$total` and for `$var.total`. */
  readonly name: string;
  /** The variable, dollar sign included. */
  readonly at: Span;
  /**
   * `value`: an expression, of `var` or `var.update`; `result`: what a statement leaves with `as`; `item`: what a loop
   * hands out; `change`: a part of what was there before (`array.push`, `var.update $a.b`); `unknown`: a text that cannot be
   * read names it.
   */
  readonly kind: 'value' | 'result' | 'item' | 'change' | 'unknown';
  /** The statement that sets it; for an `item`, the loop. Undefined when it is not known. */
  readonly statement: Statement | undefined;
  /** What it is set to, of a `value`. */
  readonly value: Expression | undefined;
}

/** Why a variable may be unset: the statement one of whose ways goes past what sets it. */
export interface Gap {
  readonly way: 'branch' | 'try' | 'loop';
  readonly statement: Statement;
}

/** What is known of a variable at one place. */
export interface Reaching {
  /** Everything that may have set it last. */
  readonly definitions: readonly Definition[];
  /** Undefined when every way to here sets it. */
  readonly gap: Gap | undefined;
  /** A test since then may tell the ways apart: that it is unset here is a guess. */
  readonly tested: boolean;
}

/** A place where a variable is read. */
export interface VariableUse {
  readonly name: string;
  /** `$total`, or `$var.total`. */
  readonly node: Node;
  /** Undefined when nothing that runs before sets it. */
  readonly reaching: Reaching | undefined;
  /** Compared with null, given a fallback, or asked only when something else holds. */
  readonly guarded: boolean;
  /** In the `stack` of an `expect.to_throw`, which knows no variable from outside. */
  readonly scope: Statement | undefined;
}
