import { describe, expect, test } from '@jest/globals';
import type { Name, Node } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { decodeString } from '../../src/language/string-literal.ts';
import { forEachChild } from '../../src/language/visit.ts';
import { fc } from '../support/properties.ts';
import { randomTexts } from './support/random-xanoscript.ts';
import { readExamples } from './support/read-examples.ts';

/** What is wrong with the places of a tree: nothing, in every tree. */
function findMisplaced(root: Node, text: string): readonly string[] {
  const wrong: string[] = [];
  const say = (what: string, { start, end }: Name | Node): void => {
    wrong.push(`${what}: ${JSON.stringify(text.slice(start, end))} at ${start}`);
  };
  const visit = (node: Node): void => {
    const own = text.slice(node.start, node.end);
    if (own !== own.trim() || own === '') say(`${node.type} has blanks around it`, node);
    if (!saysItself(node, own)) say(`${node.type} is not what stands there`, node);
    for (const name of findNames(node)) {
      if (name.start < node.start || name.end > node.end) say(`name outside its ${node.type}`, name);
      const raw = text.slice(name.start, name.end);
      if (name.text !== (name.quoted ? decodeString(raw) : raw)) say(`name of ${node.type}`, name);
    }
    let last = node.start;
    forEachChild(node, (child) => {
      if (child.start < last || child.end > node.end)
        say(`${child.type} outside its place in ${node.type}`, child);
      last = child.end;
      visit(child);
    });
  };
  visit(root);
  return wrong;
}

function saysItself(node: Node, own: string): boolean {
  switch (node.type) {
    case 'string':
      return own.startsWith(node.quote) && own.endsWith(node.quote) && decodeString(own) === node.value;
    case 'number':
      return Number(own) === node.value;
    case 'word':
      return own === node.word;
    case 'identifier':
      return own === node.text;
    case 'timestamp':
      return own === node.raw;
    case 'variable':
      return own === `$${node.name}`;
    case 'block':
    case 'object':
      return /^\{[\s\S]*\}$/.test(own);
    case 'array':
      return /^\[[\s\S]*\]$/.test(own);
    case 'parenthesized':
      return /^\([\s\S]*\)$/.test(own);
    case 'template':
      return node.fenced ? /^```[\s\S]*```$/.test(own) : /^`[\s\S]*`$/.test(own);
    case 'filter-call':
      return own.startsWith('|');
    case 'alias':
      return own.startsWith('as');
    default:
      return true;
  }
}

/** The names that a node holds, whatever it calls them. */
function findNames(node: Node): readonly Name[] {
  const isName = (value: unknown): value is Name =>
    typeof value === 'object' && value !== null && 'quoted' in value && 'text' in value && !('type' in value);
  return Object.values(node).flat().filter(isName);
}

describe('each node lies inside its parent, after its elder sisters, and is the text at its place', () => {
  test('in all examples', () => {
    const wrong = readExamples().flatMap(([path, text]) =>
      parseFile({ path, text }).documents.flatMap((document) => findMisplaced(document, text)),
    );
    expect(wrong).toEqual([]);
  });

  test('in random texts, in several documents of one file', () => {
    fc.assert(
      fc.property(fc.array(randomTexts.Source, { maxLength: 3 }), (texts) => {
        const text = texts.join('\n---\n');
        const { documents } = parseFile({ path: 'test.xs', text });
        expect(documents.flatMap((document) => findMisplaced(document, text))).toEqual([]);
      }),
    );
  });
});
