import { describe, expect, test } from '@jest/globals';
import type { Document, Node } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { forEachChild, type NodeType, type Visitor, walk } from '../../src/language/visit.ts';
import { fc } from '../support/properties.ts';
import { randomTexts } from './support/random-xanoscript.ts';

/** Holds a node of each type. */
const EVERYTHING = `query "a/{id}" verb=GET {
  input {
    text name?="x" filters=trim|min:3 {
      sensitive = true
    }
  }
  stack {
    each as $row|first {
      var $x { value = !$a.b[0] + 1 }
    }
    x as $y
  }
  where = $a|trim between 1:5 ? now : null
  schedule = [2026-02-03 04:05:06+0000, (\`1\`), !int "1", math.add(word, -$x)]
  llm = {a: 1, output { int b } c: 2}
}`;

/** As a table, so that the compiler asks for a row when a type is added. */
const TYPES: Readonly<Record<NodeType, true>> = {
  document: true,
  broken: true,
  block: true,
  assignment: true,
  'field-list': true,
  statement: true,
  attribute: true,
  alias: true,
  field: true,
  'field-filter': true,
  string: true,
  number: true,
  word: true,
  timestamp: true,
  identifier: true,
  variable: true,
  member: true,
  index: true,
  filtered: true,
  'filter-call': true,
  unary: true,
  binary: true,
  between: true,
  ternary: true,
  cast: true,
  call: true,
  parenthesized: true,
  template: true,
  object: true,
  pair: true,
  array: true,
};
const isType = (key: string): key is NodeType => Object.hasOwn(TYPES, key);
const ALL_TYPES = Object.keys(TYPES).filter(isType);

function parseOne(text: string): Document {
  const [document] = parseFile({ path: 'test.xs', text }).documents;
  if (document === undefined) throw new Error('The text does not parse.');
  return document;
}

function visitAll(see: (node: Node, ancestors: readonly Node[]) => void): Visitor {
  return Object.fromEntries(ALL_TYPES.map((type) => [type, see]));
}

function findVisited(document: Document): readonly Node[] {
  const visited: Node[] = [];
  walk(document, [visitAll((node) => visited.push(node))]);
  return visited;
}

describe('walk', () => {
  test('comes to nodes of all types', () => {
    const types = new Set(findVisited(parseOne(EVERYTHING)).map((node) => node.type));
    const readable = ALL_TYPES.filter((type) => type !== 'broken');
    expect([...types].sort()).toEqual(readable.sort());
  });

  test('goes in the order of the text', () => {
    const text =
      'query a verb=GET { each as $b|c:1 { d $e { f = $g.h[1] ? {i: 2, output { int j } k: 3} : [4] } as $l } }';
    const leaves = findVisited(parseOne(text)).map((node) => text.slice(node.start, node.end));
    expect(leaves.filter((leaf) => /^[\w$=:]+$|^int j$/.test(leaf))).toEqual([
      'a',
      'verb=GET',
      '$b',
      '1',
      '$e',
      '$g',
      '1',
      '2',
      'int j',
      '3',
      '4',
      '$l',
    ]);
  });

  test('comes to each node once, after its parent and its elder sisters', () => {
    fc.assert(
      fc.property(randomTexts.Source, (text) => {
        for (const document of parseFile({ path: 'test.xs', text }).documents) {
          const visited = findVisited(document);
          expect(new Set(visited).size).toBe(visited.length);
          const starts = visited.map((node) => node.start);
          expect(starts).toEqual([...starts].sort((one, other) => one - other));
        }
      }),
    );
  });

  test('tells the nodes around a node, the document first', () => {
    const lines: string[] = [];
    const variable: Visitor = {
      variable: (node, ancestors) => lines.push([...ancestors, node].map((around) => around.type).join(' ')),
    };
    walk(parseOne('function a { x = [$b, {c: $d}] }'), [variable]);
    expect(lines).toEqual([
      'document block assignment array variable',
      'document block assignment array object pair variable',
    ]);
  });

  test('serves all visitors at a node before its children', () => {
    const order: string[] = [];
    const visitor = (label: string): Visitor => ({
      block: () => order.push(`${label} block`),
      number: () => order.push(`${label} number`),
    });
    walk(parseOne('function a { x = 1 }'), [visitor('first'), visitor('second')]);
    expect(order).toEqual(['first block', 'second block', 'first number', 'second number']);
  });

  test('may start at any node', () => {
    const { body } = parseOne('function a { x = 1 }');
    const types: string[] = [];
    walk(body, [visitAll((node, ancestors) => types.push(`${ancestors.length} ${node.type}`))]);
    expect(types).toEqual(['0 block', '1 assignment', '2 number']);
  });
});

test('a visitor that throws ends the walk', () => {
  const bad: Visitor = {
    number: ({ value }) => {
      if (value === 2) throw new Error('two');
    },
  };
  expect(() => walk(parseOne('function a { x = [1, 2, 3] }'), [bad])).toThrow('two');
});

test('forEachChild shows what is directly below', () => {
  const types: string[] = [];
  forEachChild(parseOne('query a verb=GET { x = 1 }'), (child) => types.push(child.type));
  expect(types).toEqual(['identifier', 'attribute', 'block']);
});
