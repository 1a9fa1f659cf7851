import { describe, expect, it } from '@jest/globals';
import { diagnose } from './check-sources.ts';
import { describeCheck } from './describe-check.ts';
import { inFunction } from './in-function.ts';

describeCheck('leftover-after-value', {
  silent: ['db.query user {\n  where = $db.user.name like "a"\n} as $x', 'debug.log {\n  value = "LIKE"\n}'],
  reports: [
    ['db.query user {\n  where = $db.user.name LIKE "a"\n} as $x', 'LIKE'],
    ['debug.log {\n  value = 1 units\n}', 'units'],
  ],
});

describe('leftover-after-value says what is written in place of', () => {
  const find = (condition: string) => {
    const text = inFunction(`db.query user {\n  where = ${condition}\n} as $x`);
    const [found] = diagnose({ 'a.xs': text }, { only: 'leftover-after-value' });
    return found;
  };

  it.each([
    ['$db.user.a and $db.user.b', 'and', '&&'],
    ['$db.user.a eq 1', 'eq', '=='],
    ['$db.user.a NOT IN [1]', 'NOT IN', 'not in'],
    ['$db.user.a Not Like "a"', 'Not Like', 'not like'],
    ['$db.user.a is null', 'is', '=='],
    ['$db.user.a IS NOT NULL', 'IS NOT', '!='],
    ['$db.user.a mod 2', 'mod', '%'],
  ])('%s: "%s"', (condition, words, right) => {
    expect(find(condition)).toMatchObject({
      message: `There is no operator "${words}".`,
      suggestions: [right],
    });
  });

  it('words that are no operator here, in any form', () => {
    expect(find('$db.user.a xor $db.user.b')?.help).toBe(
      'Write `$a != $b` for two values that are true or false.',
    );
  });

  it('capital letters, and mends them where one value follows', () => {
    expect(find('$db.user.a NOT IN [1]')?.fix?.edits.map(({ text }) => text)).toEqual(['not in']);
    expect(find('$db.user.a BETWEEN 1 AND 2')?.fix).toBeUndefined();
  });

  it('nothing for a word that no language has there', () => {
    expect(find('$db.user.a constructor 1')?.message).toBe(
      '"constructor" stands behind a value and does not belong to it.',
    );
  });
});
