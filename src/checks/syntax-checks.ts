import type { SyntaxCheck } from '../language/syntax-problem.ts';
import type { Check } from './check.ts';
import { nestedTooDeep } from './nested-too-deep.ts';
import { syntaxError } from './syntax-error.ts';
import { templatePlaceholder } from './template-placeholder.ts';
import { unclosedText } from './unclosed-text.ts';

/** What the language reports while it reads, as entries of the one table of checks. */
const SYNTAX_CHECKS: Readonly<Record<SyntaxCheck, Check>> = {
  'syntax-error': syntaxError,
  'unclosed-text': unclosedText,
  'nested-too-deep': nestedTooDeep,
  'template-placeholder': templatePlaceholder,
};

export function findSyntaxCheck(id: SyntaxCheck): Check {
  return SYNTAX_CHECKS[id];
}
