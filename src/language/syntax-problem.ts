import type { Span } from '../source/span.ts';

/** Ids of everything that the language itself reports; checks have ids of their own. */
export type SyntaxCheck = 'syntax-error' | 'unclosed-text' | 'nested-too-deep' | 'template-placeholder';

/** A place where a text is not XanoScript. */
export interface SyntaxProblem extends Span {
  readonly check: SyntaxCheck;
  readonly message: string;
  readonly help?: string;
}
