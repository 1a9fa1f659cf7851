import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const find = (text: string): readonly string[] => findAll({ 'a.xs': text }, { only: 'duplicate-clause' });

describe('duplicate-clause is silent', () => {
  it('on several tests', () => {
    expect(
      find('function a {\n  input\n  stack\n  response = 1\n  test a {\n  }\n  test b {\n  }\n}\n'),
    ).toEqual([]);
  });

  it('on the same clause of several documents', () => {
    expect(find('task a {\n  stack\n}\n---\ntask b {\n  stack\n}\n')).toEqual([]);
  });

  it('on unknown clauses: they are reported as such', () => {
    expect(find('task a {\n  stack\n  foo = 1\n  foo = 2\n}\n')).toEqual([]);
  });
});

describe('duplicate-clause reports', () => {
  it('blocks, lists of fields and values, and shows the first', () => {
    const text =
      'addon a {\n  input\n  stack\n  tags = ["a"]\n  input {\n  }\n  stack {\n  }\n  "tags" = []\n}\n';
    const found = diagnose({ 'a.xs': text });
    expect(found.map(({ check, line, related }) => [check, line, related?.[0]?.line])).toEqual([
      ['duplicate-clause', 5, 2],
      ['duplicate-clause', 7, 3],
      ['duplicate-clause', 9, 4],
    ]);
  });
});

describe('duplicate-clause, at the edges', () => {
  it('knows what is known of a kind of which not all is', () => {
    expect(find('error_trigger a {\n  tags = []\n  tags = []\n  b = 1\n  b = 1\n}\n')).toEqual([
      'duplicate-clause a.xs:3 "tags"',
    ]);
  });
});
