import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const inInput = (fields: string): string =>
  `function a {\n  input {\n${fields}\n  }\n  stack\n  response = 1\n}\n`;
const inSchema = (fields: string): string => `table a {\n  schema {\n    int id\n${fields}\n  }\n}\n`;
const inOutput = (fields: string): string =>
  `agent a {\n  llm = {type: "openai"}\n  output {\n${fields}\n  }\n  tools = []\n}\n`;
const inObject = (field: string): string => `object o {\n  schema {\n    ${field}\n  }\n}`;
const find = (text: string): readonly string[] => findAll({ 'a.xs': text }, { only: 'misplaced-type' });
const LINK = 'dblink {\n  table = "a"\n}';

describe('misplaced-type is silent', () => {
  it('on uploads and linked columns in an input', () => {
    expect(find(inInput(`file? a\nfile[] b\n${LINK}`))).toEqual([]);
  });

  it('on a file that is a column', () => {
    expect(find(inSchema('file a'))).toEqual([]);
  });

  it('on stored files and all other types everywhere', () => {
    const fields = 'image a\nattachment[] b\npassword c\nvector d\ngeo_point e\njson f';
    expect([inInput, inSchema, inOutput].flatMap((put) => find(put(fields)))).toEqual([]);
    expect(find(inInput(inObject(fields)))).toEqual([]);
  });

  it('on fields that are called as a type', () => {
    expect(find(inOutput('text file\nint dblink'))).toEqual([]);
  });
});

describe('misplaced-type reports', () => {
  it('a link to a table outside of an input', () => {
    expect(find(inSchema(LINK))).toEqual(['misplaced-type a.xs:4 "dblink"']);
    expect(find(inOutput(LINK))).toEqual(['misplaced-type a.xs:4 "dblink"']);
  });

  it('a file in an output', () => {
    const [found] = diagnose({ 'a.xs': inOutput('file[] a') }, { only: 'misplaced-type' });
    expect(found?.message).toBe('A field of the type "file" cannot stand in "output".');
    expect(found?.help).toBe('It can stand in "input" and in the "schema" of a table.');
  });

  it('both within an object, at any depth', () => {
    expect(find(inInput(inObject('file a')))).toEqual(['misplaced-type a.xs:5 "file"']);
    expect(find(inInput(inObject(LINK)))).toEqual(['misplaced-type a.xs:5 "dblink"']);
    expect(find(inSchema(inObject(inObject('file a'))))).toEqual(['misplaced-type a.xs:8 "file"']);
  });

  it('what stands in the output that a model is given', () => {
    const agent =
      'agent a {\n  llm = {type: "openai"\n    output {\n      file b\n    }\n  }\n  tools = []\n}\n';
    expect(find(agent)).toEqual(['misplaced-type a.xs:4 "file"']);
  });
});

describe('misplaced-type, at the edges', () => {
  it('says nothing of a type that does not exist', () => {
    expect(find(inOutput('upload a'))).toEqual([]);
  });
});
