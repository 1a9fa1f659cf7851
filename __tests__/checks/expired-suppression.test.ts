import { describe, expect, it } from '@jest/globals';
import { findAll, TODAY } from './check-sources.ts';
import { inGreet } from './in-greet.ts';

const wrong = ['debug.log {', '  value = $input.who|md6', '}'];
const until = (day: string) => `// xano-ci-disable-next-line unknown-filter until ${day} -- It is new.`;

describe('expired-suppression', () => {
  it('lets the finding be seen again, the day after its last one', () => {
    expect(findAll(inGreet(until(TODAY), ...wrong))).toEqual([]);
    expect(findAll(inGreet(until('2025-12-31'), ...wrong))).toEqual([
      `expired-suppression function/greet.xs:7 "${until('2025-12-31')}"`,
      'unknown-filter function/greet.xs:9 "md6" → md5',
    ]);
  });
});
