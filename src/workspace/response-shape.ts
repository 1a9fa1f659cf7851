/**
 * What comes back from an object, as far as its own document tells. Tables and functions are named, not looked up: see
 * `resolve-shape.ts`.
 */
export type ResponseShape =
  | { readonly type: 'unknown' }
  /** One value: `text`, `int`, `bool`, `null`, or another type of field. */
  | { readonly type: 'value'; readonly of: string }
  | { readonly type: 'object'; readonly fields: readonly ShapeField[] }
  | { readonly type: 'list'; readonly items: ResponseShape }
  /** One page of a list, with what a page says of itself around it. */
  | { readonly type: 'page'; readonly items: ResponseShape }
  /** Null is possible too: a row that was not found. */
  | { readonly type: 'maybe'; readonly of: ResponseShape }
  /** A row of a table: all its columns or `only` some, and `more` that the query adds. */
  | {
      readonly type: 'row';
      readonly table: string;
      readonly only?: readonly string[];
      readonly more?: readonly ShapeField[];
    }
  /** Whatever a function results in. */
  | { readonly type: 'result'; readonly function: string }
  /** What stands under a name in something that has to be looked up first. */
  | { readonly type: 'member'; readonly of: ResponseShape; readonly name: string };

export interface ShapeField {
  readonly name: string;
  readonly shape: ResponseShape;
}

export const UNKNOWN: ResponseShape = { type: 'unknown' };

export function isSameShape(a: ResponseShape, b: ResponseShape): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** More parts than this are cut to "unknown": nobody reads them, and shapes within shapes grow without end. */
const MOST_PARTS = 400;

export function limitShape(shape: ResponseShape): ResponseShape {
  return countParts(shape, MOST_PARTS) > MOST_PARTS ? UNKNOWN : shape;
}

/** Stops counting above `most`. */
function countParts(shape: ResponseShape, most: number): number {
  const inner = findInner(shape);
  let parts = 1;
  for (const part of inner) {
    parts += countParts(part, most - parts);
    if (parts > most) break;
  }
  return parts;
}

function findInner(shape: ResponseShape): readonly ResponseShape[] {
  switch (shape.type) {
    case 'object':
      return shape.fields.map((field) => field.shape);
    case 'row':
      return (shape.more ?? []).map((field) => field.shape);
    case 'list':
    case 'page':
      return [shape.items];
    case 'maybe':
    case 'member':
      return [shape.of];
    case 'unknown':
    case 'value':
    case 'result':
      return [];
    default:
      return shape satisfies never;
  }
}
