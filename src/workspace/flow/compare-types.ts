import type { Expression } from '../../language/ast.ts';
import { describeType, type TextType, type ValueType } from './value-type.ts';

/** A value as far as a comparison needs it: its type, and the text when it is written in place. */
export interface Compared {
  readonly type: ValueType;
  readonly literal: string | undefined;
}

export function toCompared(expression: Expression, type: ValueType): Compared {
  const bare = expression.type === 'parenthesized' ? expression.expression : expression;
  return { type, literal: bare?.type === 'string' ? bare.value : undefined };
}

/**
 * Why two values are never equal, as the end of a sentence.
 * @returns undefined when they may be, or when there is a doubt
 */
export function explainUnlike(left: Compared, right: Compared): string | undefined {
  return explainOneWay(left, right) ?? explainOneWay(right, left);
}

function explainOneWay({ type }: Compared, other: Compared): string | undefined {
  const { literal } = other;
  switch (type.kind) {
    case 'list':
      return ['number', 'time'].includes(other.type.kind) || (literal !== undefined && literal !== '')
        ? `a list is never equal to ${describeType(other.type)}`
        : undefined;
    case 'object':
      return ['number', 'time'].includes(other.type.kind) || (literal !== undefined && literal !== '')
        ? `an object is never equal to ${describeType(other.type)}`
        : undefined;
    case 'number':
      return literal !== undefined && literal.trim() !== '' && Number.isNaN(Number(literal))
        ? `a number is never equal to the text "${literal}"`
        : undefined;
    case 'bool':
      return literal !== undefined && !BOOL_WORDS.has(literal.toLowerCase())
        ? `a bool is never equal to the text "${literal}"`
        : undefined;
    case 'text':
      return explainChoice(type, literal);
    default:
      return undefined;
  }
}

/** Texts that may stand for a bool, and what nobody takes for a mistake. */
const BOOL_WORDS: ReadonlySet<string> = new Set(['', 'true', 'false', '0', '1', 'yes', 'no', 'on', 'off']);

function explainChoice({ of, values }: TextType, literal: string | undefined): string | undefined {
  if (of !== 'enum' || values === undefined || literal === undefined || literal === '') return undefined;
  return values.includes(literal) ? undefined : `"${literal}" is not one of its values`;
}
