import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (value: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction('', `response = ${value}`) }, { only: 'unclosed-text' });

describe('unclosed-text is silent', () => {
  it('on quotes in texts of other quotes, escaped ones, and apostrophes in comments', () => {
    expect(find(`"it's" ~ 'a "b"' ~ "a \\" b"\n  // it's fine`)).toEqual([]);
  });

  it('on texts of several lines', () => {
    expect(find('"""\n    it\'s "quoted"\n    """')).toEqual([]);
  });
});

describe('unclosed-text reports', () => {
  it.each(['"', "'", '"""', "'''", '`'])('the opening %s', (quote) => {
    expect(find(`${quote}hello`)).toEqual([expect.stringMatching(/^unclosed-text function\/probe\.xs:6 /)]);
  });
});

describe('unclosed-text, at the edges', () => {
  it('does not take the rest of the file away: the next document is read', () => {
    const text = `${inFunction('', 'response = "hello')}---\n${inFunction('db.query nope as $a').replace('probe', 'other')}`;
    expect(findAll({ 'function/probe.xs': text })).toEqual([
      expect.stringMatching(/^unclosed-text function\/probe\.xs:6 /),
      'unknown-table function/probe.xs:12 "nope"',
    ]);
  });
});
