import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const withGuid = (guid: string, kind = 'function'): Record<string, string> => ({
  'a.xs': `${kind} a {\n  input\n  stack\n  response = 1\n  guid = "${guid}"\n}\n`,
});
const only = { only: 'malformed-guid' };

describe('malformed-guid is silent', () => {
  it.each(['AEIMQUYcgkosw048AEIMQUYcgko', 'zZ09_-zZ09_-zZ09_-zZ09_-zZ0', ''])('on "%s"', (guid) => {
    expect(findAll(withGuid(guid), only)).toEqual([]);
  });

  it('on what has guids of another make', () => {
    const guid = '00000000-0000-0000-0000-000000000000';
    expect(findAll({ 'a.xs': `market_item "a" {\n  guid = "${guid}"\n}\n` }, only)).toEqual([]);
    expect(findAll(withGuid(guid, 'gadget'), only)).toEqual([]);
  });
});

describe('malformed-guid reports', () => {
  it.each([
    ['abc', 'it has 3 characters, and those have 27'],
    ['zZ09_-zZ09_-zZ09_-zZ09_-zZ0A', 'it has 28 characters, and those have 27'],
    ['zZ09_+zZ09_-zZ09_-zZ09_-zZ0', '"+" stands in none of those'],
    ['zZ09_-zZ09_-zZ09_-zZ09_-zZ1', 'none of those ends in "1"'],
  ])('"%s": %s', (guid, fault) => {
    expect(findAll(withGuid(guid), only)).toEqual([`malformed-guid a.xs:5 ${JSON.stringify(guid)}`]);
    expect(diagnose(withGuid(guid), only)[0]?.message).toBe(
      `"${guid}" is no guid that Xano has made: ${fault}.`,
    );
  });
});
