import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const setup = 'workflow_test "set up" {\n  stack\n}\n';
const find = (statements: string): readonly string[] =>
  findAll({ 'workflow_test/a.xs': setup, 'workflow_test/probe.xs': inWorkflowTest(statements) });

describe('unknown-workflow-test is silent', () => {
  it('on tests of the files, and on calls that are switched off', () => {
    expect(find('workflow_test.call "set up" as $a\n!workflow_test.call nope as $b')).toEqual([]);
  });
});

describe('unknown-workflow-test reports', () => {
  it('calls of tests that are not there', () => {
    expect(find('workflow_test.call setup as $a')).toEqual([
      'unknown-workflow-test workflow_test/probe.xs:3 "setup" → set up',
    ]);
  });
});

describe('unknown-workflow-test, at the edges', () => {
  it('knows no unit tests: those belong to their document', () => {
    const text = 'function f {\n  input\n  stack\n  response = 1\n  test "set up" {\n  }\n}\n';
    const sources = { 'f.xs': text, 'w.xs': inWorkflowTest('workflow_test.call "set up" as $a') };
    expect(findAll(sources)).toEqual(['unknown-workflow-test w.xs:3 "set up"']);
  });
});
