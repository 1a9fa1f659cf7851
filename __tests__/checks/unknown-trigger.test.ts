import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const files = {
  'table/note.xs': 'table note {\n  schema {\n    int id\n  }\n}\n',
  'a.xs': 'table_trigger note_log {\n  table = "note"\n  input\n  stack\n}\n',
  'b.xs': 'workspace_trigger on_branch {\n  input\n  stack\n}\n',
  'c.xs': 'error_trigger on_error {\n  input\n  stack\n}\n',
};
const find = (statements: string): readonly string[] =>
  findAll({ ...files, 'workflow_test/probe.xs': inWorkflowTest(statements) });

describe('unknown-trigger is silent', () => {
  it('on triggers of every kind: a call does not say which it means', () => {
    expect(
      find('trigger.call note_log as $a\ntrigger.call on_branch as $b\ntrigger.call on_error as $c'),
    ).toEqual([]);
  });

  it('on calls that are switched off', () => {
    expect(find('!trigger.call nope as $a')).toEqual([]);
  });
});

describe('unknown-trigger reports', () => {
  it('calls of triggers that are not there, with the names of all kinds', () => {
    expect(find('trigger.call note_logs as $a\ntrigger.call on_branc as $b')).toEqual([
      'unknown-trigger workflow_test/probe.xs:3 "note_logs" → note_log',
      'unknown-trigger workflow_test/probe.xs:4 "on_branc" → on_branch',
    ]);
  });
});

describe('unknown-trigger, at the edges', () => {
  it('does not take the table for its trigger', () => {
    expect(find('trigger.call note as $a')).toEqual([
      'unknown-trigger workflow_test/probe.xs:3 "note" → note_log',
    ]);
  });
});
