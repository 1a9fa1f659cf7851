import type { Expression, ObjectLiteral } from '../language/ast.ts';
import { onceFor } from '../source/once-for.ts';
import { findActivePairs } from './clauses.ts';
import { isSameShape, limitShape, type ResponseShape, type ShapeField, UNKNOWN } from './response-shape.ts';

/** What a variable holds; of `input`, all inputs. */
export type ReadVariable = (name: string) => ResponseShape;

const COMPARISONS: ReadonlySet<string> = new Set([
  '==',
  '!=',
  '<',
  '>',
  '<=',
  '>=',
  '===',
  '!==',
  '&&',
  '||',
  'in',
  'not in',
  'contains',
  'not contains',
]);

/** What an expression gives, as far as it can be told without knowing tables and functions. */
export function buildShape(expression: Expression, read: ReadVariable): ResponseShape {
  switch (expression.type) {
    case 'string':
      return { type: 'value', of: 'text' };
    case 'number':
      return { type: 'value', of: Number.isInteger(expression.value) ? 'int' : 'decimal' };
    case 'timestamp':
      return { type: 'value', of: 'timestamp' };
    case 'word':
      return { type: 'value', of: WORDS[expression.word] };
    case 'cast':
      return { type: 'value', of: expression.castType.text };
    case 'variable':
      return read(expression.name);
    case 'member':
      return buildMember(expression.object, expression.property.text, read);
    case 'index':
      return expression.index.type === 'string'
        ? buildMember(expression.object, expression.index.value, read)
        : UNKNOWN;
    case 'parenthesized':
      return expression.expression === undefined ? UNKNOWN : buildShape(expression.expression, read);
    case 'template':
      return expression.expression === undefined ? UNKNOWN : buildShape(expression.expression, read);
    case 'object':
      return buildObject(expression, read);
    case 'array':
      return { type: 'list', items: buildItems(expression.items, read) };
    case 'ternary': {
      if (expression.whenFalse === undefined) return UNKNOWN;
      const shape = buildShape(expression.whenTrue, read);
      return isSameShape(shape, buildShape(expression.whenFalse, read)) ? shape : UNKNOWN;
    }
    case 'unary':
      return expression.operator === '!' ? { type: 'value', of: 'bool' } : UNKNOWN;
    case 'binary':
      if (expression.operator === '~') return { type: 'value', of: 'text' };
      return COMPARISONS.has(expression.operator) ? { type: 'value', of: 'bool' } : UNKNOWN;
    case 'between':
      return { type: 'value', of: 'bool' };
    // What filters make of their input is not followed.
    case 'filtered':
    case 'identifier':
    case 'call':
    case 'broken':
      return UNKNOWN;
    default:
      return expression satisfies never;
  }
}

const WORDS = { true: 'bool', false: 'bool', null: 'null', now: 'timestamp' } as const;

/** `$var.total` is `$total`. */
function buildMember(object: Expression, name: string, read: ReadVariable): ResponseShape {
  if (object.type === 'variable' && object.name === 'var') return read(name);
  return takeMember(buildShape(object, read), name);
}

/** Of several fields with one name the last counts. */
const indexShapes = onceFor(
  (fields: readonly ShapeField[]): ReadonlyMap<string, ResponseShape> =>
    new Map(fields.map((field) => [field.name, field.shape])),
);

function takeMember(shape: ResponseShape, name: string): ResponseShape {
  switch (shape.type) {
    case 'object':
      return indexShapes(shape.fields).get(name) ?? UNKNOWN;
    case 'page':
      return name === 'items' ? { type: 'list', items: shape.items } : UNKNOWN;
    case 'maybe':
      return takeMember(shape.of, name);
    case 'row':
    case 'result':
    case 'member':
      return limitShape({ type: 'member', of: shape, name });
    case 'unknown':
    case 'value':
    case 'list':
      return UNKNOWN;
    default:
      return shape satisfies never;
  }
}

function buildObject(literal: ObjectLiteral, read: ReadVariable): ResponseShape {
  const pairs = findActivePairs(literal);
  return limitShape({
    type: 'object',
    fields: pairs.map((pair) => ({ name: pair.key.text, shape: buildShape(pair.value, read) })),
  });
}

/** What all items are alike. */
function buildItems(items: readonly Expression[], read: ReadVariable): ResponseShape {
  const [first, ...others] = items.map((item) => buildShape(item, read));
  if (first === undefined) return UNKNOWN;
  return others.every((other) => isSameShape(first, other)) ? limitShape(first) : UNKNOWN;
}
