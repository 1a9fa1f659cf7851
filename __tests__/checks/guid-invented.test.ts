import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const one = (name: string, guid: string | undefined): string =>
  `function ${name} {\n  input\n  stack\n  response = 1\n${guid === undefined ? '' : `  guid = "${guid}"\n`}}\n`;
const only = { only: 'guid-invented' };

describe('guid-invented is silent', () => {
  it('on guids of their own, on none, and on empty ones', () => {
    expect(
      findAll(
        {
          'a.xs': one('a', 'A'),
          'b.xs': one('b', 'B'),
          'c.xs': one('c', undefined),
          'd.xs': one('d', ''),
          'e.xs': one('e', ''),
        },
        only,
      ),
    ).toEqual([]);
  });

  it('on two documents of one object: another check tells of them', () => {
    expect(findAll({ 'a.xs': one('a', 'A'), 'b.xs': one('a', 'A') }, only)).toEqual([]);
  });
});

describe('guid-invented reports', () => {
  it('all but the first in the order of the files, whatever their kinds', () => {
    const table = 'table t {\n  schema\n  guid = "A"\n}\n';
    const sources = { 'c.xs': one('c', 'A'), 'a b/ü.xs': one('a', 'A'), 'b.xs': table };
    expect(findAll(sources, only)).toEqual(['guid-invented b.xs:3 "A"', 'guid-invented c.xs:5 "A"']);
    expect(diagnose(sources, only)[1]).toMatchObject({
      message: 'function "c" has the guid of function "a".',
      related: [{ file: 'a b/ü.xs', line: 5, message: 'The other one is here.' }],
    });
  });
});
