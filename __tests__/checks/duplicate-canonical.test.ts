import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const group = (name: string, canonical: string): string =>
  `api_group ${name} {\n  canonical = "${canonical}"\n}\n`;
const only = { only: 'duplicate-canonical' };

describe('duplicate-canonical is silent', () => {
  it('on canonicals of their own, and on empty ones', () => {
    const sources = { 'api/a/a.xs': group('a', 'x'), 'api/b/b.xs': group('b', 'X') };
    expect(findAll(sources, only)).toEqual([]);
    expect(findAll({ 'api/a/a.xs': group('a', ''), 'api/b/b.xs': group('b', '') }, only)).toEqual([]);
  });

  it('on two workspaces, and on two documents of one group: other checks tell of them', () => {
    const sources = { 'one/api/a/a.xs': group('a', 'x'), 'two/api/b/b.xs': group('b', 'x') };
    expect(findAll(sources, only)).toEqual([]);
    expect(findAll({ 'api/a/a.xs': group('a', 'x'), 'api/a/b.xs': group('a', 'x') }, only)).toEqual([]);
  });

  it('on an agent that has the name of a group', () => {
    const agent = 'agent a {\n  canonical = "x"\n  llm = {type: "xano-free"}\n}\n';
    expect(findAll({ 'api/a/a.xs': group('a', 'x'), 'ai/agent/b.xs': agent }, only)).toEqual([]);
  });
});

describe('duplicate-canonical reports', () => {
  it('all but the first in the order of the files', () => {
    const sources = {
      'api/c/c.xs': group('c', 'x'),
      'api/a/a.xs': group('a', 'x'),
      'api/b/b.xs': group('b', 'x'),
    };
    expect(findAll(sources, only)).toEqual([
      'duplicate-canonical api/b/b.xs:2 "x"',
      'duplicate-canonical api/c/c.xs:2 "x"',
    ]);
    expect(diagnose(sources, only)[1]).toMatchObject({
      message: 'api_group "c" has the canonical of api_group "a": both would be at "/api:x".',
      related: [{ file: 'api/a/a.xs', line: 2, message: 'The other one is here.' }],
    });
  });
});
