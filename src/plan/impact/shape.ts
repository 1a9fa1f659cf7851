import type { FieldShape } from '../../workspace/contract.ts';

export function isRetyped(before: FieldShape, after: FieldShape): boolean {
  return before.type !== after.type || before.list !== after.list;
}

/** The type as it is written. */
export function describeShape({ type, list, nullable }: FieldShape): string {
  return `${type}${list ? '[]' : ''}${nullable ? '?' : ''}`;
}
