import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';
import { inGreet } from './in-greet.ts';

const wrong = ['debug.log {', '  value = $input.who|md6', '}'];

describe('invalid-suppression', () => {
  it.each([
    ['// xano-ci-disable-next-line unknown-filter', /gives no reason\. Write it as /],
    ['// xano-ci-disable-next-line unknown-filter --', /gives no reason/],
    ['// xano-ci-disable-next-line unknown-filter -- \t ', /gives no reason/],
    ['// xano-ci-disable-next-line -- why', /names no check/],
    ['// xano-ci-disable-next-line until 2027-01-31 -- why', /names no check/],
    ['// xano-ci-disable-next-line unknown-filter until -- why', /"" is no day/],
    ['// xano-ci-disable-next-line unknown-filter until 2027-02-30 -- why', /"2027-02-30" is no day/],
    ['// xano-ci-disable-next-line unknown-filter until 31.1.2027 -- why', /"31.1.2027" is no day/],
    ['// xano-ci-disable unknown-filter -- why', /There is no "xano-ci-disable", only/],
    ['//xano-ci-disable-line unknown-filter -- why', /There is no "xano-ci-disable-line", only/],
  ])('%s', (comment, message) => {
    const found = diagnose(inGreet(comment, ...wrong));
    expect(found.map(({ check, line }) => `${check} ${line}`)).toEqual([
      'invalid-suppression 7',
      'unknown-filter 9',
    ]);
    expect(found[0]?.message).toMatch(message);
  });

  it('a comment behind code is about nothing', () => {
    const sources = inGreet(
      'return { value = 1 } // xano-ci-disable-next-line unknown-filter -- why',
      ...wrong,
    );
    const found = findAll(sources, { only: 'invalid-suppression' });
    expect(found).toEqual([expect.stringMatching(/^invalid-suppression function\/greet\.xs:7 /)]);
    expect(findAll(sources, { only: 'unknown-filter' })).toHaveLength(1);
  });

  it.each(['syntax-error', 'unclosed-text', 'unused-suppression', 'invalid-suppression'])(
    '%s is always told of',
    (id) => {
      const sources = inGreet(`// xano-ci-disable-next-line ${id} -- why`, 'debug.log {', '  value = 1', '}');
      expect(findAll(sources)).toEqual([`invalid-suppression function/greet.xs:7 "${id}"`]);
    },
  );

  it('a comment that only speaks of it is none', () => {
    expect(findAll(inGreet('// about xano-ci-disable-next-line', 'debug.log {', '  value = 1', '}'))).toEqual(
      [],
    );
  });
});
