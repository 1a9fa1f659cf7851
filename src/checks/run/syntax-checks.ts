import type { SyntaxCheck } from '../../language/syntax-problem.ts';
import { arrayElementAssignment } from '../array-element-assignment.ts';
import { bitOperators } from '../bit-operators.ts';
import type { Check } from '../check.ts';
import { forCountForm } from '../for-count-form.ts';
import { nestedArrayType } from '../nested-array-type.ts';
import { nestedTooDeep } from '../nested-too-deep.ts';
import { syntaxError } from '../syntax-error.ts';
import { templatePlaceholder } from '../template-placeholder.ts';
import { unclosedText } from '../unclosed-text.ts';
import { varShorthand } from '../var-shorthand.ts';

/** What the language reports while it reads, as entries of the one table of checks. */
const SYNTAX_CHECKS: Readonly<Record<SyntaxCheck, Check>> = {
  'syntax-error': syntaxError,
  'unclosed-text': unclosedText,
  'nested-too-deep': nestedTooDeep,
  'template-placeholder': templatePlaceholder,
  'var-shorthand': varShorthand,
  'array-element-assignment': arrayElementAssignment,
  'for-count-form': forCountForm,
  'bit-operators': bitOperators,
  'nested-array-type': nestedArrayType,
};

/** Whether a check tells of something that could not be read: what is wrong in there nobody knows. */
export function isSyntaxCheck(id: string): id is SyntaxCheck {
  return Object.hasOwn(SYNTAX_CHECKS, id);
}

export function findSyntaxCheck(id: SyntaxCheck): Check {
  return SYNTAX_CHECKS[id];
}
