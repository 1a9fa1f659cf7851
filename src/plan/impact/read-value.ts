import type { Expression, Node } from '../../language/ast.ts';
import { readName } from '../../workspace/clauses.ts';
import type { Difference } from '../diff/difference.ts';

/** The value of an assignment or a pair; an expression is its own. */
function readExpression(node: Node | undefined): Expression | undefined {
  switch (node?.type) {
    case undefined:
    case 'document':
    case 'block':
    case 'field-list':
    case 'statement':
    case 'attribute':
    case 'alias':
    case 'field':
    case 'field-filter':
    case 'filter-call':
      return undefined;
    case 'assignment':
    case 'pair':
      return node.value;
    default:
      return node;
  }
}

/** What a value says before and after, where it is a constant: `true`, a text, a number. */
export function readConstants({ before, after, beforeText, afterText }: Difference): {
  readonly before: string | undefined;
  readonly after: string | undefined;
} {
  return { before: beforeText ?? readConstant(before), after: afterText ?? readConstant(after) };
}

function readConstant(node: Node | undefined): string | undefined {
  const value = readExpression(node);
  if (value === undefined) return undefined;
  return value.type === 'number' ? String(value.value) : readName(value)?.text;
}

/** Which way a switch went; a missing one is off. */
export function readSwitch(difference: Difference): 'on' | 'off' | undefined {
  const { before, after } = readConstants(difference);
  const isOn = after === 'true';
  const wasOn = before === 'true';
  if (isOn === wasOn) return undefined;
  return isOn ? 'on' : 'off';
}
