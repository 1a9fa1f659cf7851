import { compareText } from './diagnostic.ts';
import { buildDistanceRows, editDistance } from './edit-distance.ts';
import { LIMITS } from './limits.ts';

interface Candidate {
  readonly name: string;
  readonly plain: string;
  readonly words: readonly string[];
  /** One bit for each letter that occurs, by its code: tells most pairs apart without comparing them. */
  readonly letters: number;
}

interface Near {
  readonly name: string;
  readonly distance: number;
}

const MOST = 3;
/** More letters than this that differ are another name, however long both are. */
const MAX_DISTANCE = 12;

/** A list of names prepared so that many others can be looked up in it. */
export class NameIndex {
  readonly #byLength = new Map<number, Candidate[]>();
  readonly #byFirstLetter = new Map<string, Candidate[]>();
  readonly #byWord = new Map<string, Candidate[]>();
  readonly #known = new Map<string, readonly string[]>();
  readonly #rows = buildDistanceRows(LIMITS.comparedName.most);
  /** What may still be spent on comparing: each pair of letters costs one. */
  #effort: number = LIMITS.comparedLetters.most;

  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      if (name.length > LIMITS.comparedName.most) continue;
      const plain = plainOf(name);
      if (plain === '') continue;
      const candidate = { name, plain, words: wordsOf(name), letters: lettersOf(plain) };
      add(this.#byLength, plain.length, candidate);
      add(this.#byFirstLetter, plain.charAt(0), candidate);
      for (const word of new Set(candidate.words)) add(this.#byWord, word, candidate);
    }
  }

  /** @returns at most three, nearest first; none for a name that is longer than names are, or once too many were asked for */
  findNearest(wanted: string): readonly string[] {
    let found = this.#known.get(wanted);
    if (found === undefined) {
      if (this.#effort <= 0) return [];
      found = wanted.length > LIMITS.comparedName.most ? [] : this.#compare(wanted).map(({ name }) => name);
      this.#known.set(wanted, found);
    }
    return found;
  }

  #compare(wanted: string): readonly Near[] {
    const plain = plainOf(wanted);
    const limit = Math.min(MAX_DISTANCE, Math.max(1, Math.floor(plain.length / 3)));
    const letters = lettersOf(plain);
    const nearest: Near[] = [];
    for (let off = 0; off <= limit; off++) {
      for (const length of off === 0 ? [plain.length] : [plain.length - off, plain.length + off]) {
        for (const candidate of this.#byLength.get(length) ?? []) {
          if (this.#effort <= 0) return nearest;
          this.#effort -= 1;
          const worst = nearest.length < MOST ? limit : (nearest[MOST - 1]?.distance ?? limit);
          if (off > worst) break;
          if (candidate.name === wanted || differ(letters, candidate.letters) > worst) continue;
          this.#effort -= plain.length * (2 * worst + 1);
          const distance = editDistance(plain, candidate.plain, worst, this.#rows);
          if (distance <= worst) insert(nearest, { name: candidate.name, distance });
        }
      }
    }
    if (nearest.length < MOST) this.#addRelated(nearest, wanted, plain, limit + 1);
    return nearest;
  }

  /** Names of the same words, and names that the wanted one shortens: further away than any that differs in few letters. */
  #addRelated(nearest: Near[], wanted: string, plain: string, distance: number): void {
    const words = wordsOf(wanted);
    const near = new Set(nearest.map(({ name }) => name));
    const consider = (
      candidates: readonly Candidate[],
      isRelated: (candidate: Candidate) => boolean,
    ): void => {
      for (const candidate of candidates) {
        if (this.#effort <= 0) return;
        this.#effort -= 1;
        if (candidate.name === wanted || near.has(candidate.name) || !isRelated(candidate)) continue;
        near.add(candidate.name);
        insert(nearest, { name: candidate.name, distance });
      }
    };
    for (const word of new Set(words)) {
      consider(this.#byWord.get(word) ?? [], (candidate) => {
        this.#effort -= words.length + candidate.words.length;
        return sharesWords(words, candidate.words);
      });
    }
    consider(this.#byFirstLetter.get(plain.charAt(0)) ?? [], (candidate) => {
      this.#effort -= candidate.plain.length;
      return isAbbreviation(plain, candidate.plain);
    });
  }
}

function add<Key>(lists: Map<Key, Candidate[]>, key: Key, candidate: Candidate): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [candidate]);
  else list.push(candidate);
}

/** Keeps the list sorted and short. */
function insert(nearest: Near[], one: Near): void {
  const at = nearest.findIndex(
    (other) =>
      one.distance < other.distance ||
      (one.distance === other.distance && compareText(one.name, other.name) < 0),
  );
  nearest.splice(at === -1 ? nearest.length : at, 0, one);
  if (nearest.length > MOST) nearest.pop();
}

/** Letters and digits in lower case: `orderItem`, `order_item` and `Order item` are the same word. */
function plainOf(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function wordsOf(name: string): readonly string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/s$/, ''));
}

function lettersOf(plain: string): number {
  let letters = 0;
  for (let at = 0; at < plain.length; at++) letters |= 1 << (plain.charCodeAt(at) & 31);
  return letters;
}

/** So many edits are needed at least: each brings one letter and takes one. */
function differ(a: number, b: number): number {
  return Math.max(countBits(a & ~b), countBits(b & ~a));
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function sharesWords(left: readonly string[], right: readonly string[]): boolean {
  const [few, many] = left.length < right.length ? [left, right] : [right, left];
  return few.length > 0 && few.every((word) => many.includes(word));
}

/** `qty` for `quantity`, `desc` for `description`: the same first letter, and all others in their order. */
function isAbbreviation(short: string, long: string): boolean {
  // A much longer word holds nearly any letters in nearly any order.
  if (short.length < 2 || short.length >= long.length || long.length >= short.length * 3) return false;
  if (short[0] !== long[0]) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at += 1;
  return at === short.length;
}
