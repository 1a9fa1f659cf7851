import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (branch: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(`conditional {\n  if (1 > 2) {\n  }\n  ${branch}\n}`) });

describe('else-if-two-words is silent', () => {
  it('on "elseif" and "else"', () => {
    expect(find('elseif (2 > 1) {\n  }')).toEqual([]);
    expect(find('else {\n  }')).toEqual([]);
  });

  it('on the words in texts and comments', () => {
    expect(find('// else if (1)\n  else {\n    debug.log {\n      value = "else if"\n    }\n  }')).toEqual(
      [],
    );
  });

  it('on a table that is called "if"', () => {
    const sources = { 'function/probe.xs': inFunction('db.query if as $rows') };
    expect(findAll(sources, { only: 'else-if-two-words' })).toEqual([]);
  });

  it('on a conditional in an "else"', () => {
    expect(find('else {\n    conditional {\n      if (2 > 1) {\n      }\n    }\n  }')).toEqual([]);
  });
});

describe('else-if-two-words reports', () => {
  it('both words, with any blanks between them', () => {
    expect(find('else if (2 > 1) {\n  }')).toEqual([
      expect.stringMatching(/^else-if-two-words function\/probe\.xs:7 "else if"/),
    ]);
    expect(find('else \t if (2 > 1) {\n  }')).toEqual([
      expect.stringMatching(/^else-if-two-words function\/probe\.xs:7 "else \\t if"/),
    ]);
  });

  it('each of several', () => {
    expect(find('else if (2 > 1) {\n  }\n  else if (3 > 1) {\n  }')).toHaveLength(2);
  });
});

describe('else-if-two-words, at the edges', () => {
  it('offers to write one word in place of both', () => {
    const text = inFunction('conditional {\n  if (1 > 2) {\n  }\n  else if (2 > 1) {\n  }\n}');
    expect(diagnose({ 'function/probe.xs': text })[0]?.fix?.edits).toEqual([
      { file: 'function/probe.xs', line: 7, column: 3, endLine: 7, endColumn: 10, text: 'elseif' },
    ]);
  });
});
