import { describe, expect, it } from '@jest/globals';
import { diagnose, findAll } from './check-sources.ts';

const find = (text: string): readonly string[] => findAll({ 'a.xs': text }, { only: 'missing-clause' });

describe('missing-clause is silent', () => {
  it('on clauses without braces: they are there, and empty', () => {
    expect(find('addon a {\n  input\n  stack\n}\n')).toEqual([]);
  });

  it('on clauses that some sources do without', () => {
    expect(find('function a {\n  stack\n}\n---\ntable b {\n}\n---\napi_group c {\n}\n')).toEqual([]);
  });

  it('in kinds that need none, and in unknown ones', () => {
    expect(find('workspace a {\n}\n---\nerror_trigger b {\n}\n---\nendpoint c {\n}\n')).toEqual([]);
  });
});

describe('missing-clause reports', () => {
  it('each document once, with all that it lacks and how it is written', () => {
    const text = 'table_trigger a {\n  stack\n}\n---\nagent b {\n  canonical = "b"\n}\n';
    const found = diagnose({ 'a.xs': text }, { only: 'missing-clause' });
    expect(found.map(({ line, message, help }) => `${line} ${message} ${help}`)).toEqual([
      '1 A document of the kind "table_trigger" needs "table" and "input". Add `table = …` and `input { … }` between its braces.',
      '5 A document of the kind "agent" needs "llm". Add `llm = …` between its braces.',
    ]);
  });
});

describe('missing-clause, at the edges', () => {
  it('takes no key of another clause for it', () => {
    expect(find('"run.job" a {\n}\n')).toEqual([]);
    expect(find('run.job a {\n  env = [{main: 1}]\n}\n')).toEqual(['missing-clause a.xs:1 "run.job"']);
  });

  it('says nothing of a document that could not be read', () => {
    expect(find('task a {\n  stack {\n}\n')).toEqual([]);
  });
});
