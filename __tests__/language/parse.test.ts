import { describe, expect, test } from '@jest/globals';
import type { Document } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
import { fc } from '../support/properties.ts';
import { mutate } from './support/mutate.ts';
import { randomTexts } from './support/random-xanoscript.ts';
import { renderTree } from './support/render-tree.ts';

const read = (text: string) => parseFile({ path: 'test.xs', text });
const name = (document: Document): string =>
  [document.keyword.text, ...document.header.map(renderTree)].join(' ');

describe('documents of a file', () => {
  test.each<[text: string, documents: readonly string[]]>([
    ['', []],
    ['\n// nothing\n', []],
    ['function a {\n}', ['function <a>']],
    ['function a {\n}\ntable b {\n}', ['function <a>', 'table <b>']],
    ['function a {\n}\n---\ntable "b c" {\n}\n', ['function <a>', 'table "b c"']],
    ['function a {\r\n}\r\n---\r\ntable b {\r\n}\r\n', ['function <a>', 'table <b>']],
    ['---\nfunction a {\n}\n---\n---\n', ['function <a>']],
    ['function a {\n  x = """\n---\n"""\n}\n---\ntable b {\n}', ['function <a>', 'table <b>']],
    ['function a {\n  x = "\n---\n"\n}', ['function <a>']],
    ['// a\n// ---\nfunction a {\n}', ['function <a>']],
    ['query a verb=GET {\n}\n---\nquery a verb=POST {\n}', ['query <a> verb=GET', 'query <a> verb=POST']],
  ])('%j', (text, documents) => {
    const parsed = read(text);
    expect(parsed.problems).toEqual([]);
    expect(parsed.broken).toEqual([]);
    expect(parsed.documents.map(name)).toEqual(documents);
  });
});

test('places are offsets in the file, in documents further down too', () => {
  const text = '// é𝒳\nfunction a {\n}\n---\n// 𝒳\ntable "b𝒳" {\n  x = $y\n}\n';
  const [, document] = read(text).documents;
  expect(text.slice(document?.start, document?.end)).toBe('table "b𝒳" {\n  x = $y\n}');
  const [entry] = document?.body.entries ?? [];
  expect(text.slice(entry?.start, entry?.end)).toBe('x = $y');
  expect(document?.keyword).toMatchObject({ text: 'table', start: text.indexOf('table') });
});

test('all comments of a file are told, with their places', () => {
  const text = '// a\r\nfunction a { // b\r\n}\r\n---\r\n  //c';
  const { comments } = read(text);
  expect(comments.map((comment) => comment.text)).toEqual(['// a', '// b', '//c']);
  expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['// a', '// b', '//c']);
});

test('the file itself is handed through', () => {
  const file = { path: 'a/b.xs', text: 'function a {\n}' };
  expect(parseFile(file).file).toBe(file);
});

describe('a document that does not parse', () => {
  test('leaves the documents before and after it alone', () => {
    const { documents, broken, problems } = read(
      'function a {\n}\n---\ntable b {\n  ;\n}\n---\nfunction c {\n}',
    );
    expect(documents.map(name)).toEqual(['function <a>', 'function <c>']);
    expect(broken.map(name)).toEqual(['table <b>']);
    expect(problems).toHaveLength(1);
  });

  test('keeps its head, with the right places, and says that more stood there', () => {
    const text = '// 𝒳\n---\n// why\nquery "a/{id}" verb=GET {\n  ;\n}';
    const [document] = read(text).broken;
    expect(document?.header.map(renderTree)).toEqual(['"a/{id}"', 'verb=GET']);
    expect(document?.body.entries).toMatchObject([{ type: 'broken' }]);
    expect(text.slice(document?.keyword.start, document?.keyword.end)).toBe('query');
  });

  test.each<[text: string, whole: readonly string[], broken: readonly string[]]>([
    ['function a {\n  ;\n}\ntable b {\n}', ['table <b>'], ['function <a>']],
    ['function a {', [], ['function <a>']],
    ['  function a {\n;', [], ['function <a>']],
    ['// function a {\n;', [], []],
    ['function a {\n  stack {\n;', [], ['function <a>']],
    ['function a\n{\n;', [], ['function <a>']],
    ['{{ x }}\nfunction a {\n}', [], ['function <a>']],
    ['function {{ x }} {\n}', [], ['function']],
    ['function a { // } {\n;', [], ['function <a>']],
    ['function a b c= {\n;', [], ['function ?']],
    ['}\n{\n;', [], []],
    ['function a {\n  value = "b\n}', [], ['function <a>']],
    [`function a {\n  value = ${'('.repeat(1000)}\n}`, [], ['function <a>']],
    ['function a {\n  value = "b\n}\nfunction c {\n}', ['function <c>'], ['function <a>']],
  ])('%j holds the whole documents %j and the broken ones %j', (text, whole, broken) => {
    const parsed = read(text);
    expect(parsed.documents.map(name)).toEqual(whole);
    expect(parsed.broken.map(name)).toEqual(broken);
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: fc.constantFrom(...'{}[]()"\'`|:=?!-/\\\n $a1.,') }),
    randomTexts.Source.chain(mutate),
  );

  test('is read without a throw, and its problems lie in it', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { documents, broken, problems } = read(text);
        for (const { start, end } of [...documents, ...problems]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        if (problems.length === 0) expect(broken).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('is told no more of than anybody reads', () => {
    const { problems } = read('function a {\n  ;\n}\n---\n'.repeat(300));
    expect(problems).toHaveLength(101);
    expect(problems.at(-1)?.message).toBe('After 100 syntax problems the rest of this file was not read.');
  });
});
