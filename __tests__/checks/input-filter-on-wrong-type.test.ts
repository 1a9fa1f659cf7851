import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const inInput = (fields: string) => ({
  'function/a.xs': `function a {\n  input {\n${fields}\n  }\n  stack\n  response = 1\n}\n`,
});
const find = (fields: string): readonly string[] =>
  findAll(inInput(fields), { only: 'input-filter-on-wrong-type' });

describe('input-filter-on-wrong-type is silent', () => {
  it('on filters that the type takes, in lists too', () => {
    expect(
      find('text a filters=trim|upper|min:1\nemail[] b filters=trim|lower\nint[1:9] c filters=min:0|max:9'),
    ).toEqual([]);
    expect(find('password a filters=min:8|minAlpha:1|minSymbol:1\nfile b filters=max_size:100')).toEqual([]);
  });

  it('on the length of a list of anything', () => {
    expect(find('json[] a filters=min:1\nemail[] b filters=max:3')).toEqual([]);
  });

  it('on types of which nobody says which filters they take', () => {
    expect(find('uuid a filters=trim\ndate b filters=min:1\nbool c filters=lower')).toEqual([]);
  });

  it('on links to tables, which any type may have', () => {
    expect(find('int a filters=@:dbo=36\ntext b filters=@:dbo=36')).toEqual([]);
  });

  it('on filters and types that do not exist: that is another mistake', () => {
    expect(find('int a filters=to_lower\nstring b filters=minDigit:1')).toEqual([]);
  });
});

describe('input-filter-on-wrong-type reports', () => {
  it('filters of texts on numbers, and of passwords on texts', () => {
    expect(find('int a filters=min:1|trim\ntext[] b filters=minDigit:1\nemail c filters=upper')).toEqual([
      'input-filter-on-wrong-type function/a.xs:3 "trim"',
      'input-filter-on-wrong-type function/a.xs:4 "minDigit"',
      'input-filter-on-wrong-type function/a.xs:5 "upper"',
    ]);
  });

  it('the length of what is no list', () => {
    const [found] = diagnose(inInput('json a filters=max:3'), { only: 'input-filter-on-wrong-type' });
    expect(found?.message).toBe(
      'Filter "max" is for "text", "int", "decimal", "password" and lists, and this field is of the type "json".',
    );
  });

  it('columns, fields within objects and the output of agents', () => {
    const table =
      'table a {\n  schema {\n    int id\n    object b {\n      schema {\n        int c filters=lower\n      }\n    }\n  }\n}\n';
    expect(findAll({ 'table/a.xs': table }, { only: 'input-filter-on-wrong-type' })).toEqual([
      'input-filter-on-wrong-type table/a.xs:6 "lower"',
    ]);
    const agent =
      'agent a {\n  llm = {type: "openai"}\n  output {\n    decimal b filters=digitOk\n  }\n  tools = []\n}\n';
    expect(findAll({ 'ai/agent/a.xs': agent }, { only: 'input-filter-on-wrong-type' })).toEqual([
      'input-filter-on-wrong-type ai/agent/a.xs:4 "digitOk"',
    ]);
  });
});

describe('input-filter-on-wrong-type, at the edges', () => {
  it('leaves filters alone that are switched off: they do nothing', () => {
    expect(find('int a filters=!trim|min:1')).toEqual([]);
  });
});
