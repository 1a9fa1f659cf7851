import { describe, expect, it } from '@jest/globals';
import type { Expression } from '../../src/language/ast.ts';
import {
  findAssignment,
  findAttribute,
  findFieldList,
  findPair,
  findStatements,
  type PlacedName,
  readDocumentName,
  readHeaderName,
  readName,
  readText,
} from '../../src/workspace/clauses.ts';
import { parseOne } from './parse-one.ts';

const text = `query "notes/{id}" verb="GET" {
  api_group = 'Shop front'
  api_group = "shop"
  input {
    int id
  }
  stack {
    var $a { value = 1 }
    db.get note as $b
    var $c { value = 2 }
  }
  response = {a: true, "b": now, c: $x, !d: 1, e: word}
}
`;
const document = parseOne(text);
const show = (name: PlacedName | undefined): string | undefined =>
  name && `${name.text} at ${text.slice(name.start, name.end)}`;
const value = (key: string): Expression => {
  const pair = findPair(findAssignment(document.body, 'response')?.value, key);
  if (pair === undefined) throw new Error(`There is no "${key}".`);
  return pair.value;
};

describe('the parts of a document', () => {
  it('have names whose places leave the quotes out', () => {
    expect(show(readDocumentName(document))).toBe('notes/{id} at notes/{id}');
    expect(show(findAttribute(document.header, 'verb'))).toBe('GET at GET');
    expect(show(readText(document.body, 'api_group'))).toBe('shop at shop');
  });

  it('of clauses that stand twice the last one counts', () => {
    expect(show(readText(document.body, 'api_group'))).toBe('shop at shop');
  });

  it('are undefined when they are not there', () => {
    expect(findAttribute(document.header, 'method')).toBeUndefined();
    expect(findFieldList(document.body, 'schema')).toBeUndefined();
    expect(readText(document.body, 'auth')).toBeUndefined();
    expect(findAssignment(undefined, 'auth')).toBeUndefined();
    expect(findStatements(undefined, 'var')).toEqual([]);
  });

  it('are found by their words', () => {
    expect(findFieldList(document.body, 'input')?.fields).toHaveLength(1);
    const [stack] = findStatements(document.body, 'stack');
    expect(findStatements(stack?.body, 'var')).toHaveLength(2);
    expect(findStatements(stack?.body, 'db.get').map(({ header }) => show(readHeaderName(header)))).toEqual([
      'note at note',
    ]);
  });

  it('a document without a name is named by nothing, at its keyword', () => {
    expect(readDocumentName(parseOne('branch {\n  color = "#0a0b0c"\n}'))).toEqual({
      text: '',
      start: 0,
      end: 6,
    });
  });

  it('an attribute in front of everything is no name', () => {
    const unnamed = parseOne('query verb=GET {\n  stack\n}');
    expect(readHeaderName(unnamed.header)).toBeUndefined();
  });
});

describe('values', () => {
  it('are names when they are texts or bare words', () => {
    expect(show(readName(value('e')))).toBe('word at word');
    expect(show(readName(value('a')))).toBe('true at true');
    expect(show(readName(value('b')))).toBe('now at now');
    expect(readName(value('c'))).toBeUndefined();
  });

  it('of triple quotes all three are left out', () => {
    const quoted = `task "a" {\n  description = """long"""\n}\n`;
    const found = readText(parseOne(quoted).body, 'description');
    expect(found && quoted.slice(found.start, found.end)).toBe('long');
  });

  it('are not found in an entry that is switched off, nor in what is no object', () => {
    const response = findAssignment(document.body, 'response')?.value;
    expect(findPair(response, 'd')).toBeUndefined();
    expect(findPair(value('c'), 'a')).toBeUndefined();
    expect(findPair(undefined, 'a')).toBeUndefined();
  });
});
