import { describe, expect, test } from '@jest/globals';
import { type Bundle, type BundleOptions, parseBundle } from '../../src/deploy/bundle.ts';
import { parseFile } from '../../src/language/parse.ts';
import { printFile } from '../../src/language/print.ts';
import { greet, list, main, note } from '../simulator/documents.ts';
import { fc } from '../support/properties.ts';

const ALL = [note, main, list, greet];

function bundleOf(texts: readonly string[], options?: BundleOptions): Bundle {
  const result = parseBundle(
    texts.map((text, index) => ({ path: `${index}.xs`, text })),
    options,
  );
  if (!result.ok) throw new Error(result.failures.map(({ message }) => message).join(' '));
  return result.bundle;
}

function messagesOf(texts: readonly string[]): readonly string[] {
  const result = parseBundle(texts.map((text, index) => ({ path: `${index}.xs`, text })));
  return result.ok ? [] : result.failures.map(({ message }) => message);
}

const withGuid = (text: string, guid: string): string => text.replace(/\n\}$/, `\n\n  guid = "${guid}"\n}`);

describe('the digest is the same', () => {
  const { digest } = bundleOf(ALL);

  test('in any order, and however the documents are spread over files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (texts) => {
        expect(bundleOf(texts).digest).toBe(digest);
        expect(bundleOf([texts.join('\n---\n')]).digest).toBe(digest);
      }),
      { numRuns: 10 },
    );
  });

  test.each<[string, (text: string) => string]>([
    ['with other blanks', (text) => text.replace(/^ +/gm, '\t').replaceAll('\n\n', '\n')],
    ['with comments', (text) => `// about it\n${text}`],
    ['with Windows line ends', (text) => text.replaceAll('\n', '\r\n')],
    ['with guids', (text) => withGuid(text, 'AAAAAAAAAAAAAAAAAAAAAAAAAAA'.slice(0, 20) + text.length)],
    ['with another canonical', (text) => text.replace('notes-main', 'other')],
    ['printed canonically', (text) => printFile(parseFile({ path: '', text }))],
  ])('%s', (_, edit) => {
    expect(bundleOf(ALL.map(edit)).digest).toBe(digest);
  });

  test.each<[string, (text: string) => string]>([
    ['another text', (text) => text.replace('Hello', 'Bye')],
    ['a column that may not be null', (text) => text.replace('text? body?', 'text body?')],
    ['another name', (text) => text.replace('function greet', 'function hail')],
  ])('but not with %s', (_, edit) => {
    expect(bundleOf(ALL.map(edit)).digest).not.toBe(digest);
  });
});

test('documents hold neither guid nor canonical, and remember what the files said of them', () => {
  const { documents } = bundleOf([withGuid(main, 'abc')]);
  expect(documents).toMatchObject([
    {
      kind: 'api_group',
      name: 'main',
      text: 'api_group main {\n\n}',
      hints: { guid: 'abc', canonical: 'notes-main' },
    },
  ]);
});

test('a word like a guid elsewhere is left alone', () => {
  const text =
    'function f {\n  input {\n    text guid\n  }\n\n  stack {\n    var $x {\n      value = {guid: "a"}\n    }\n  }\n}';
  expect(bundleOf([text]).documents[0]?.text).toBe(text);
});

test('settings of a workspace travel only when that is wanted; those of a branch never do', () => {
  const texts = ['workspace shop {\n}', 'branch v1 {\n}', greet];
  expect(bundleOf(texts).documents.map(({ kind }) => kind)).toEqual(['function']);
  expect(bundleOf(texts, { includeWorkspace: true }).documents.map(({ kind }) => kind)).toEqual([
    'function',
    'workspace',
  ]);
});

describe('refused is', () => {
  test('nothing at all', () => {
    expect(messagesOf([])).toEqual(['There is no document to deploy.']);
    expect(messagesOf(['workspace shop {\n}'])).toEqual(['There is no document to deploy.']);
  });

  test('what does not parse', () => {
    expect(messagesOf(['function f {', greet])).toEqual([expect.stringMatching(/^"0.xs" does not parse: /)]);
  });

  test('the same object twice, and the same guid twice', () => {
    expect(messagesOf([greet, greet])).toEqual(['function "greet" is in "0.xs" and in "1.xs".']);
    expect(messagesOf([withGuid(greet, 'a'), withGuid(note, 'a')])).toEqual([
      'guid "a" is in "0.xs" and in "1.xs".',
    ]);
  });
});
