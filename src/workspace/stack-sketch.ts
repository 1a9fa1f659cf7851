import type { Document } from '../language/ast.ts';
import { countStatements, visitStack } from './stack-parts.ts';

/** What a stack does, in a form that is quick to compare. */
export interface StackSketch {
  /** A number for every three things that follow each other, in ascending order; equal ones as often as they are there. */
  readonly triples: Int32Array;
  /** The smallest numbers of so many classes: stacks that are much alike have most of them in common. */
  readonly marks: Int32Array;
}

export const MARKS = 16;

/** Shorter stacks are alike because there are few ways to write them. Branches are counted, too. */
const FEWEST_STATEMENTS = 10;

/** Whether a stack is so long that a second one like it is no chance. */
export function isWorthComparing(document: Document): boolean {
  return countStatements(document) >= FEWEST_STATEMENTS;
}

export function sketchStack(document: Document): StackSketch {
  const numbers: number[] = [];
  let [first, second] = [0, 0];
  const add = (third: number): void => {
    numbers.push(mix(Math.imul(first, 31) ^ Math.imul(second, 17) ^ third));
    first = second;
    second = third;
  };
  visitStack(document, nameNothing, {
    enter: (own) => add(own.reduce((hash, part) => hashText(part, hash), START)),
    // Whether a statement stands in a branch or behind it is a difference.
    leave: (type) => {
      if (type === 'block') add(END);
    },
  });
  const triples = Int32Array.from(numbers).sort();
  return { triples, marks: findMarks(triples) };
}

/** How alike two stacks are: 0 for nothing in common, 1 for the same but for names of variables. */
export function compareSketches(one: StackSketch, other: StackSketch): number {
  const [a, b] = [one.triples, other.triples];
  let [i, j, common] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0);
    if (difference === 0) common += 1;
    if (difference <= 0) i += 1;
    if (difference >= 0) j += 1;
  }
  return a.length + b.length === 0 ? 0 : (2 * common) / (a.length + b.length);
}

/** Names of variables are the author's own, and a copy often has others. */
const nameNothing = (): string => '';

function findMarks(triples: Int32Array): Int32Array {
  const marks = new Int32Array(MARKS).fill(NOTHING);
  for (const triple of triples) {
    const place = triple & (MARKS - 1);
    if (triple < (marks[place] ?? NOTHING)) marks[place] = triple;
  }
  return marks;
}

const NOTHING = 0x7fffffff;
/** FNV-1a. */
const START = 0x811c9dc5 | 0;
const END = 0x5bd1e995;

function hashText(text: string, start: number): number {
  let hash = start;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return Math.imul(hash ^ 0xffff, 0x01000193);
}

/** Spreads what differs in few bits over all of them. */
function mix(hash: number): number {
  let mixed = Math.imul(hash ^ (hash >>> 16), 0x45d9f3b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return (mixed ^ (mixed >>> 16)) | 0;
}
