import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { buildContract } from '../../src/workspace/build-contract.ts';
import type { Contract, FieldShape } from '../../src/workspace/contract.ts';
import { findInputNames, findRequiredInputs } from '../../src/workspace/inputs.ts';
import { buildFrom, parseOne } from './parse-one.ts';

const contractOf = (text: string): Contract => buildContract(parseOne(text));
const inputsOf = (fields: string): readonly FieldShape[] | undefined =>
  contractOf(`function f {\n  input {\n${fields}\n  }\n}\n`).inputs;
const plain = { list: false, nullable: false, optional: false };

describe('a contract', () => {
  it('says what is taken, with all that callers need to know', () => {
    expect(
      inputsOf(xs`
        int a
        text? b?
        int[] c?=1
        int user_id { table = "user" }
        enum kind { values = ["small", "large"] }
        object place {
          schema {
            text city
            object spot { schema { int x? } }
          }
        }
      `),
    ).toEqual([
      { name: 'a', type: 'int', ...plain },
      { name: 'b', type: 'text', list: false, nullable: true, optional: true },
      { name: 'c', type: 'int', list: true, nullable: false, optional: true },
      { name: 'user_id', type: 'int', ...plain, table: 'user' },
      { name: 'kind', type: 'enum', ...plain, values: ['small', 'large'] },
      {
        name: 'place',
        type: 'object',
        ...plain,
        fields: [
          { name: 'city', type: 'text', ...plain },
          {
            name: 'spot',
            type: 'object',
            ...plain,
            fields: [{ name: 'x', type: 'int', ...plain, optional: true }],
          },
        ],
      },
    ]);
  });

  it('tells nothing declared from nothing taken', () => {
    expect(contractOf('function f {\n  stack\n}\n').inputs).toBeUndefined();
    expect(contractOf('function f {\n  input\n  stack\n}\n').inputs).toEqual([]);
    expect(contractOf('function f {\n  input {\n  }\n  stack\n}\n').inputs).toEqual([]);
  });

  it('has columns for tables alone', () => {
    expect(
      contractOf('table t {\n  schema {\n    int id\n  }\n}\n').columns?.map(({ name }) => name),
    ).toEqual(['id']);
    expect(contractOf('function f {\n  schema {\n    int id\n  }\n}\n').columns).toBeUndefined();
    expect(contractOf('table t {\n  auth = true\n}\n').columns).toBeUndefined();
  });

  it('says who can sign in: the table of an endpoint, or whether a table is one', () => {
    expect(contractOf('query a verb=GET {\n  auth = "user"\n}\n').auth).toBe('user');
    expect(contractOf('table t {\n  auth = true\n}\n').auth).toBe(true);
    expect(contractOf('table t {\n  auth = false\n}\n').auth).toBe(false);
    expect(contractOf('table t {\n  schema\n}\n').auth).toBeUndefined();
  });

  it('has the canonical name', () => {
    expect(contractOf('api_group g {\n  canonical = "g-1"\n}\n').canonical).toBe('g-1');
  });
});

describe('inputs of linked tables', () => {
  const linked = xs`
    function f {
      input {
        text extra
        dblink {
          table = "user"
          override = {
            secret: {hidden: true}
            name  : {hidden: false}
            id    : {!hidden: true}
            !email: {hidden: true}
          }
        }
      }
    }
  `;
  const user = xs`
    table user {
      schema {
        int id
        text name
        text email
        text secret
      }
    }
  `;

  it('are known by table and by what is hidden', () => {
    expect(contractOf(linked).inputTables).toEqual([{ table: 'user', hidden: ['secret'] }]);
  });

  it('are names like the others, and never required', () => {
    const contract = contractOf(linked);
    expect([...(findInputNames(contract, buildFrom({ 'user.xs': user })) ?? [])]).toEqual([
      'extra',
      'id',
      'name',
      'email',
    ]);
    expect(findRequiredInputs(contract).map(({ name }) => name)).toEqual(['extra']);
  });

  it('are unknown without the table, or with two of its name', () => {
    expect(findInputNames(contractOf(linked), buildFrom({}))).toBeUndefined();
    expect(findInputNames(contractOf(linked), buildFrom({ 'a.xs': user, 'b.xs': user }))).toBeUndefined();
  });
});
