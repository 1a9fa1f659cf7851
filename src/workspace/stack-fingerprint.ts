import { createHash } from 'node:crypto';
import type { Document } from '../language/ast.ts';
import { countStatements, visitStack } from './stack-parts.ts';

/** Stacks with fewer statements are alike by chance. */
const FEWEST_STATEMENTS = 2;

/**
 * A digest of what a stack does. Equal for stacks that differ only in layout, comments, descriptions, statements that are
 * switched off, and the names of their variables.
 * @returns undefined when there are too few statements to say anything
 */
export function fingerprintStack(document: Document): string | undefined {
  if (countStatements(document) < FEWEST_STATEMENTS) return undefined;
  const parts: string[] = [];
  const numbers = new Map<string, string>();
  visitStack(document, (name) => numberName(name, numbers), {
    enter: (own) => parts.push('(', ...own),
    leave: () => parts.push(')'),
  });
  return createHash('sha256').update(parts.join('\0')).digest('hex').slice(0, 16);
}

/** Variables become numbers, by where they are met first. */
function numberName(name: string, numbers: Map<string, string>): string {
  const known = numbers.get(name);
  if (known !== undefined) return known;
  const number = String(numbers.size);
  numbers.set(name, number);
  return number;
}
