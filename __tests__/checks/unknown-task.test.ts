import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const task = 'task "nightly/clean up" {\n  stack\n}\n';
const find = (statement: string): readonly string[] =>
  findAll({ 'task/a.xs': task, 'workflow_test/probe.xs': inWorkflowTest(statement) });

describe('unknown-task is silent', () => {
  it('on tasks of the files, and on calls that are switched off', () => {
    expect(find('task.call "nightly/clean up" as $a\n!task.call nope as $b')).toEqual([]);
  });
});

describe('unknown-task reports', () => {
  it('calls of tasks that are not there', () => {
    expect(find('task.call "nightly/cleanup" as $a')).toEqual([
      'unknown-task workflow_test/probe.xs:3 "nightly/cleanup" → nightly/clean up',
    ]);
  });
});

describe('unknown-task, at the edges', () => {
  it('does not take a function for a task', () => {
    const sources = {
      'function/f.xs': 'function nightly {\n  input\n  stack\n  response = 1\n}\n',
      'workflow_test/probe.xs': inWorkflowTest('task.call nightly as $a'),
    };
    expect(findAll(sources)).toEqual(['unknown-task workflow_test/probe.xs:3 "nightly"']);
  });
});
