import type { Document, Expression, ObjectLiteral } from '../language/ast.ts';
import { walk } from '../language/visit.ts';
import { findAssignment, findPair, readHeaderName, readName } from '../workspace/clauses.ts';
import { findStrings } from './find-strings.ts';

/** Statements that hand inputs to what stands in their headers, by the kind that they call. */
const CALLS: Readonly<Record<string, readonly string[]>> = {
  function: ['function.run', 'function.call'],
  tool: ['tool.call'],
  addon: ['addon.call'],
  middleware: ['middleware.call'],
};

/** What one call hands over: an object written out, or something computed, of which nothing is known. */
export type CallInput = ObjectLiteral | 'computed' | 'nothing';

/** Everything that a document hands to calls of one object. */
export function findCalls(document: Document, kind: string, name: string): readonly CallInput[] {
  const keywords = CALLS[kind] ?? [];
  const found: CallInput[] = [];
  walk(document, [
    {
      statement: (node) => {
        if (keywords.includes(node.keyword.text) && readHeaderName(node.header)?.text === name)
          found.push(readInput(findAssignment(node.body, 'input')?.value));
      },
      // An entry of `addon = [{name: "…", input: {…}}]`, at any depth.
      object: (node) => {
        const named = kind === 'addon' ? findPair(node, 'name')?.value : undefined;
        if (named !== undefined && readName(named)?.text === name)
          found.push(readInput(findPair(node, 'input')?.value));
      },
    },
  ]);
  return found;
}

function readInput(value: Expression | undefined): CallInput {
  if (value === undefined) return 'nothing';
  return value.type === 'object' ? value : 'computed';
}

/** Whether a document names something by a word: as a path, a key, or a text such as `items.name`. */
export function isMentioned(document: Document, word: string): boolean {
  return findStrings(document).has(word);
}
