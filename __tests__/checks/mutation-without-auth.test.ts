import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inEndpoint } from './in-endpoint.ts';

const write = 'db.del user {\n  field_name = "id"\n  field_value = 1\n}';
const find = (statements: string, clauses?: string, header?: string): readonly string[] =>
  findAll(inEndpoint(statements, clauses, header), { only: 'mutation-without-auth' });

describe('mutation-without-auth is silent', () => {
  it('with an auth, with a middleware, on reads', () => {
    expect(find(write, '  auth = "user"\n')).toEqual([]);
    expect(find(write, '  middleware = {pre: [{name: "guard"}]}\n')).toEqual([]);
    expect(find('db.query user as $users')).toEqual([]);
    expect(find(write, '', 'probe verb=GET')).toEqual([]);
  });

  it('when something may ask who calls', () => {
    expect(find(`precondition ($env.KEY == "a")\n${write}`)).toEqual([]);
    expect(find(`function.run guard as $ok\n${write}`)).toEqual([]);
  });

  it('when everybody has to get in', () => {
    expect(find(write, '', '"auth/signup" verb=POST')).toEqual([]);
    expect(find(write, '', 'payment_webhook verb=POST')).toEqual([]);
  });
});

describe('mutation-without-auth reports', () => {
  it('the first write', () => {
    expect(find(`${write}\n${write}`)).toEqual(['mutation-without-auth api/shop/probe.xs:5 "db.del"']);
  });
});
