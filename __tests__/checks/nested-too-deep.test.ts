import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const nested = (levels: number): string =>
  inFunction('', `response = ${'['.repeat(levels)}${']'.repeat(levels)}`);

describe('nested-too-deep is silent', () => {
  it('on what people write', () => {
    expect(findAll({ 'a.xs': nested(50) })).toEqual([]);
  });

  it('on brackets in texts and comments', () => {
    const brackets = '['.repeat(300);
    expect(findAll({ 'a.xs': inFunction('', `// ${brackets}\n  response = "${brackets}"`) })).toEqual([]);
  });
});

describe('nested-too-deep reports', () => {
  it('the bracket that is one too many', () => {
    // The brace of the function is the first of 256.
    expect(findAll({ 'a.xs': nested(255) })).toEqual([]);
    expect(findAll({ 'a.xs': nested(256) })).toEqual(['nested-too-deep a.xs:6 "["']);
  });
});

describe('nested-too-deep, at the edges', () => {
  it('keeps the other documents of the file', () => {
    expect(
      findAll({
        'a.xs': `${nested(300)}---\n${inFunction('db.query nope as $a').replace('probe', 'other')}`,
      }),
    ).toEqual(['nested-too-deep a.xs:6 "["', 'unknown-table a.xs:12 "nope"']);
  });
});
