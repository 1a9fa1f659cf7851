import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inEndpoint } from './in-endpoint.ts';

const query = (type: string): string => `db.query user {\n  return = {type: "${type}"}\n} as $n`;
const find = (statements: string, response: string): readonly string[] => {
  const sources = inEndpoint(statements);
  const text = sources['api/shop/probe.xs'] ?? '';
  return findAll(
    { ...sources, 'api/shop/probe.xs': text.replace('response = {}', `response = ${response}`) },
    { only: 'count-response-zero' },
  );
};

describe('count-response-zero is silent', () => {
  it('on a count in an object, on other results, on what is computed', () => {
    expect(find(query('count'), '{count: $n}')).toEqual([]);
    expect(find(query('list'), '$n')).toEqual([]);
    expect(find(query('count'), '$n + 1')).toEqual([]);
  });

  it('when the variable was set to something else', () => {
    expect(find(`${query('count')}\nvar.update $n {\n  value = {n: $n}\n}`, '$n')).toEqual([]);
  });
});

describe('count-response-zero reports', () => {
  it('a bare count', () => {
    expect(find(query('count'), '$n')).toEqual(['count-response-zero api/shop/probe.xs:9 "$n"']);
  });
});
