import { NameIndex } from './name-index.ts';

/** What was made of a list of names, for as long as the list is there: thousands of names may be looked up in one. */
const indexes = new WeakMap<object, NameIndex>();

/**
 * Names that a person may have meant by `wanted`, nearest first, at most three.
 * A name counts as near when it differs in few letters, in case or separators, in plural, holds the wanted words, or is what the wanted name shortens.
 * @param names looked through once: a list that is given again must hold the same names
 */
export function findNearest(wanted: string, names: Iterable<string> & object): readonly string[] {
  let index = indexes.get(names);
  if (index === undefined) {
    index = new NameIndex(names);
    indexes.set(names, index);
  }
  return index.findNearest(wanted);
}
