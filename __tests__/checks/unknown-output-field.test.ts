import { describe, expect, it } from '@jest/globals';
import { xs } from '../../src/checks/parts/xs.ts';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const table = 'table item {\n  schema {\n    int id\n    json data\n    text label\n  }\n}\n';
const look = (
  statement: string,
  more: Readonly<Record<string, string>> = { 't.xs': table },
): readonly string[] =>
  findAll({ ...more, 'probe.xs': inFunction(statement) }, { only: 'unknown-output-field' });

describe('unknown-output-field is silent', () => {
  it('on columns, what is computed, what addons bring, and what a page says of itself', () => {
    expect(
      look(xs`
        db.query item {
          eval = {twice: $db.item.id}
          return = {type: "list", paging: {page: 1, totals: true}}
          output = ["itemsReceived", "nextPage", "items.id", "items.data.colour", "items.twice", "items.more", "created_at"]
          addon = [{name: "more", as: "items.more"}]
        } as $rows
      `),
    ).toEqual([]);
  });

  it('on a list that is computed, a table that nobody knows, and what is switched off', () => {
    expect(look('db.query item {\n output = $env.NAMES\n} as $rows')).toEqual([]);
    expect(look('db.query item {\n output = ["whatever"]\n} as $rows', {})).toEqual([]);
    expect(look('!db.query item {\n output = ["whatever"]\n} as $rows')).toEqual([]);
  });
});

describe('unknown-output-field reports', () => {
  it('other names, the part of the path alone that is wrong', () => {
    expect(look('db.query item {\n output = ["id", "lable", "items.titel.de"]\n} as $rows')).toEqual([
      'unknown-output-field probe.xs:5 "lable" → label',
      'unknown-output-field probe.xs:5 "titel"',
    ]);
  });

  it('in every statement that gives rows', () => {
    expect(
      look('db.get item {\n field_name = "id"\n field_value = 1\n output = ["size"]\n} as $row'),
    ).toEqual(['unknown-output-field probe.xs:7 "size"']);
  });
});
