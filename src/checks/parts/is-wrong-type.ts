import type { FieldShape } from '../../workspace/contract.ts';
import type { ValueType } from '../../workspace/flow/value-type.ts';

const NUMBERS: ReadonlySet<string> = new Set(['int', 'decimal']);
const TEXTS: ReadonlySet<string> = new Set(['text', 'email', 'password', 'uuid', 'enum']);
const SCALARS: ReadonlySet<string> = new Set([...NUMBERS, ...TEXTS, 'bool', 'timestamp', 'date']);

/** Whether a field surely does not take a value. What Xano turns into one another is not wrong: 5, "5", true, times. */
export function isWrongType(type: ValueType, { type: wanted, list }: FieldShape): boolean {
  if (type.kind === 'unknown' || type.kind === 'null') return false;
  if (list) return SCALARS.has(wanted) && (type.kind === 'number' || type.kind === 'bool');
  if (!SCALARS.has(wanted)) return false;
  if (type.kind === 'list' || type.kind === 'object') return true;
  if (NUMBERS.has(wanted) && type.kind === 'text' && type.of === undefined) {
    const [literal, ...others] = type.values ?? [];
    return literal !== undefined && others.length === 0 && literal !== '' && Number.isNaN(Number(literal));
  }
  return false;
}

/** How messages call what a field takes: `int`, `a list (int[])`. */
export function describeFieldType({ type, list }: FieldShape): string {
  return list ? `a list (${type}[])` : `${type}`;
}
