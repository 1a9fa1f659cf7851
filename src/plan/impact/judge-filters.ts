import type { Field, FieldFilter } from '../../language/ast.ts';
import { decodeName } from '../../language/string-literal.ts';
import type { Difference } from '../diff/difference.ts';
import { readDefault, readFilters, readMeaning } from '../diff/meaning.ts';
import type { Impact } from '../impact.ts';

/** Filters that make a value fit in place of refusing it. */
const REWRITES: ReadonlySet<string> = new Set([
  'trim',
  'lower',
  'upper',
  'prevent',
  'alphaOk',
  'digitOk',
  'ok',
]);

/** Filters that refuse less the higher, or the lower, their number is. */
const LOWER_IS_LOOSER: ReadonlySet<string> = new Set([
  'min',
  'minAlpha',
  'minLowerAlpha',
  'minUpperAlpha',
  'minDigit',
  'minSymbol',
]);
const HIGHER_IS_LOOSER: ReadonlySet<string> = new Set(['max', 'max_size']);

export interface Findings {
  readonly impacts: readonly Impact[];
  readonly reasons: readonly string[];
}

/** What other filters, and another default, mean for those who give the field. */
export function judgeFilters({ before, after }: Difference, taker: string): Findings {
  if (before?.type !== 'field' || after?.type !== 'field') return { impacts: [], reasons: [] };
  const reasons: string[] = [];
  const impacts: Impact[] = [];
  if (readDefault(before) !== readDefault(after)) reasons.push('It has another value when it is left out.');
  if (readFilters(before) !== readFilters(after)) {
    const stricter = findStricter(before, after);
    if (stricter.length > 0) {
      impacts.push('breaking');
      reasons.push(`${quote(stricter)} refuses ${taker} that was taken before.`);
    } else reasons.push('Its filters take everything that they took before.');
  }
  return { impacts, reasons };
}

function findStricter(before: Field, after: Field): readonly string[] {
  const old = new Map(findActive(before).map((filter) => [filter.name.text, filter]));
  return findActive(after).flatMap((filter) => {
    const name = filter.name.text;
    const previous = old.get(name);
    if (REWRITES.has(name)) return [];
    if (previous === undefined) return [name];
    if (readMeaning(previous) === readMeaning(filter)) return [];
    return isLooser(name, readNumber(previous), readNumber(filter)) ? [] : [name];
  });
}

function isLooser(name: string, before: number, after: number): boolean {
  return (LOWER_IS_LOOSER.has(name) && after <= before) || (HIGHER_IS_LOOSER.has(name) && after >= before);
}

function findActive({ filters }: Field): readonly FieldFilter[] {
  return filters.filter((filter) => !filter.disabled);
}

/** Not a number when it is none: then nothing is looser. */
function readNumber({ arguments: [first] }: FieldFilter): number {
  return first === undefined ? Number.NaN : Number(decodeName(first.text));
}

function quote(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(', ');
}
