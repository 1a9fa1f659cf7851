import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const log = (value: string): string => `debug.log {\n  value = ${value}\n}`;
const only = { only: 'auth-in-task' };
const find = (statements: string): readonly string[] =>
  findAll(
    {
      'task/probe.xs': `task probe {\n  stack {\n${statements}\n  }\n\n  schedule = [{starts_on: 2026-01-01 00:00:00+0000}]\n}\n`,
    },
    only,
  );

describe('auth-in-task is silent', () => {
  it('without $auth, in texts, and in what is switched off', () => {
    expect(find(log('$env.AUTH'))).toEqual([]);
    expect(find(log('"$auth.id"'))).toEqual([]);
    expect(find(`!${log('$auth.id')}`)).toEqual([]);
  });

  it('in a task that asks whether somebody is signed in', () => {
    expect(find(log('$auth.id ?? 0'))).toEqual([]);
    expect(find(`precondition ($auth.id == null)\n${log('$auth.id')}`)).toEqual([]);
  });

  it('in a function and in a trigger: what starts them may be signed in', () => {
    expect(findAll({ 'function/probe.xs': inFunction(log('$auth.id')) }, only)).toEqual([]);
    const trigger = `table_trigger probe {\n  table = "user"\n  input {\n    json new\n    json old\n    enum action {\n      values = ["insert"]\n    }\n    text datasource\n  }\n  stack {\n${log('$auth.id')}\n  }\n  actions = {insert: true}\n}\n`;
    expect(findAll({ 'table/trigger/probe.xs': trigger }, only)).toEqual([]);
  });
});

describe('auth-in-task reports', () => {
  it('the first read', () => {
    expect(find(`${log('$auth.id')}\n${log('$auth.role')}`)).toEqual([
      'auth-in-task task/probe.xs:4 "$auth.id"',
    ]);
  });
});
