import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';

const named = (kind: string, name: string): string =>
  `${kind} "${name}" {\n  input\n  stack\n  response = null\n}\n`;
const find = (sources: Readonly<Record<string, string>>): readonly string[] =>
  findAll(sources, { only: 'duplicate-object' });

describe('duplicate-object is silent', () => {
  it('on objects of other kinds, and other names', () => {
    const sources = {
      'a.xs': named('function', 'a'),
      'b.xs': named('function', 'b'),
      'c.xs': named('addon', 'a'),
    };
    expect(find(sources)).toEqual([]);
  });

  it('on endpoints, which are told apart by more than their names', () => {
    expect(find({ 'a.xs': 'query a verb=GET {\n}\n', 'b.xs': 'query a verb=POST {\n}\n' })).toEqual([]);
  });
});

describe('duplicate-object reports', () => {
  it('each one behind the first, in the order of the files', () => {
    const text = named('function', 'a');
    expect(find({ 'c.xs': text, 'a.xs': text, 'b.xs': text })).toEqual([
      'duplicate-object b.xs:1 "a"',
      'duplicate-object c.xs:1 "a"',
    ]);
  });
});

describe('duplicate-object, at the edges', () => {
  it('knows folders by the whole name', () => {
    expect(find({ 'a.xs': named('function', 'x/a'), 'b.xs': named('function', 'y/a') })).toEqual([]);
  });
});
