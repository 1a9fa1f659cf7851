import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Document } from '../../src/language/ast.ts';
import { parseFile } from '../../src/language/parse.ts';
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

  test('keeps its head, with the right places and an empty body', () => {
    const text = '// 𝒳\n---\n// why\nquery "a/{id}" verb=GET {\n  ;\n}';
    const [document] = read(text).broken;
    expect(document?.header.map(renderTree)).toEqual(['"a/{id}"', 'verb=GET']);
    expect(document?.body.entries).toEqual([]);
    expect(text.slice(document?.keyword.start, document?.keyword.end)).toBe('query');
  });

  test.each<[text: string, heads: readonly string[]]>([
    // All heads of its piece, since any may be the broken one.
    ['function a {\n  ;\n}\ntable b {\n}', ['function <a>', 'table <b>']],
    ['function a {', ['function <a>']],
    ['  function a {\n;', []],
    ['// function a {\n;', []],
    ['function a {\n  stack {\n;', ['function <a>']],
    ['function a\n{\n;', []],
    ['{{ x }}\nfunction a {\n}', ['function <a>']],
    ['function {{ x }} {\n}', ['function']],
    ['function a { // } {\n;', ['function <a>']],
    ['function a b c= {\n;', []],
    ['}\n{\n;', []],
    ['function a {\n  value = "b\n}', ['function <a>']],
    [`function a {\n  value = ${'('.repeat(1000)}\n}`, ['function <a>']],
  ])('%j has the heads %j', (text, heads) => {
    const { broken, documents } = read(text);
    expect(documents).toEqual([]);
    expect(broken.map(name)).toEqual(heads);
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

  test('has one problem a piece at most', () => {
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 3 }), (parts) => {
        const text = parts.join('\n---\n');
        expect(read(text).problems.length).toBeLessThanOrEqual(text.split('\n---').length);
      }),
    );
  });
});
