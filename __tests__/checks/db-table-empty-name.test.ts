import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'probe.xs': inFunction(statements) }, { only: 'db-table-empty-name' });

describe('db-table-empty-name is silent', () => {
  it('on names, right or wrong, and on what is switched off', () => {
    expect(find('db.query note as $a\n!db.query "" as $b')).toEqual([]);
  });

  it('on the link of a field: there is none then', () => {
    const table =
      'table note {\n  schema {\n    int id\n    int user_id {\n      table = ""\n    }\n  }\n}\n';
    expect(findAll({ 'table/note.xs': table })).toEqual([]);
  });
});

describe('db-table-empty-name reports', () => {
  it('operands, joins and arguments, with their quotes', () => {
    expect(
      find(xs`
        db.query "" as $a
        db.query note {
          join = {owner: {table: "", where: $db.note.owner_id == $db.owner.id}}
        } as $b
        security.create_auth_token {
          table = ""
          extras = {}
          expiration = 60
          id = 1
        } as $token
      `),
    ).toEqual([
      'db-table-empty-name probe.xs:4 "\\"\\""',
      'db-table-empty-name probe.xs:6 "\\"\\""',
      'db-table-empty-name probe.xs:9 "\\"\\""',
    ]);
  });
});
