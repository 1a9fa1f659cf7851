import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inGreet } from './in-greet.ts';

describe('unknown-check', () => {
  it('names the nearest, and lets all else that the comment asks for count', () => {
    const sources = inGreet(
      '// xano-ci-disable-next-line unknown-filtre, unknown-filter -- It is new.',
      'debug.log {',
      '  value = $input.who|md6',
      '}',
    );
    expect(findAll(sources)).toEqual([
      'unknown-check function/greet.xs:7 "unknown-filtre" → unknown-filter, unknown-field',
    ]);
  });

  it('says nothing of a comment that holds for nothing', () => {
    expect(
      findAll(inGreet('// xano-ci-disable-next-line no-such', 'debug.log {', '  value = 1', '}')),
    ).toEqual([expect.stringMatching(/^invalid-suppression /)]);
  });
});
