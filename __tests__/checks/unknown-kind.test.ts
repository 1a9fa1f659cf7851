import { describe, expect, it } from '@jest/globals';
import { DOCUMENT_KINDS } from '../../src/language/vocabulary/document-kinds.ts';
import { findAll } from './check-sources.ts';

const find = (text: string): readonly string[] => findAll({ 'a.xs': text }, { only: 'unknown-kind' });

describe('unknown-kind is silent', () => {
  it.each(Object.keys(DOCUMENT_KINDS))('on %s', (kind) => {
    expect(find(`${kind} a {\n}\n`)).toEqual([]);
  });

  it('on documents and fields that are called as a kind of other languages', () => {
    expect(find('table endpoint {\n  schema {\n    int id\n    text model\n  }\n}\n')).toEqual([]);
  });
});

describe('unknown-kind reports', () => {
  it('words of other languages and misspelled ones, once for each document', () => {
    const text = 'model user {\n  schema\n}\n---\nfuntion a {\n  stack\n}\n---\ntable b {\n}\n';
    expect(find(text)).toEqual([
      'unknown-kind a.xs:1 "model" → table',
      'unknown-kind a.xs:5 "funtion" → function',
    ]);
  });
});

describe('unknown-kind, at the edges', () => {
  it('takes capitals seriously', () => {
    expect(find('Table user {\n}\n')).toEqual(['unknown-kind a.xs:1 "Table" → table, table_trigger']);
  });

  it('is all that is said of such a document', () => {
    const text = 'endpoint a verb=get {\n  anything = 1\n  anything = 2\n}\n';
    expect(findAll({ 'a.xs': text }).filter((line) => !line.startsWith('unknown-kind'))).toEqual([
      expect.stringMatching(/^wrong-choice a\.xs:1 "get" → GET/),
    ]);
  });

  it('knows words of JavaScript for none', () => {
    expect(find('constructor a {\n}\n')).toHaveLength(1);
  });
});
