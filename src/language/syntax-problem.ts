import type { Span } from '../source/span.ts';

/** Ids of everything that the language itself reports; checks have ids of their own. */
export type SyntaxCheck =
  | 'syntax-error'
  | 'unclosed-text'
  | 'nested-too-deep'
  | 'template-placeholder'
  // Forms that are frequent enough for a page of their own.
  | 'var-shorthand'
  | 'array-element-assignment'
  | 'for-count-form'
  | 'bit-operators'
  | 'nested-array-type';

/** A place where a text is not XanoScript. */
export interface SyntaxProblem extends Span {
  readonly check: SyntaxCheck;
  readonly message: string;
  readonly help?: string;
  readonly fix?: SyntaxFix;
}

/** A change of the text that is certain to be meant, and after which the problem is gone. */
export interface SyntaxFix extends Span {
  readonly title: string;
  readonly text: string;
}
