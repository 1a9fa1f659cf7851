import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction } from './in-function.ts';

const only = { only: 'test-datasource-live' };
const find = (datasource: string): readonly string[] =>
  findAll(
    {
      'function/probe.xs': inFunction(
        '',
        `response = 1\n  test "a" {\n    ${datasource}\n    expect.to_be_defined ($response)\n  }`,
      ),
    },
    only,
  );

describe('test-datasource-live is silent', () => {
  it('on no data source, on another, on one of a task', () => {
    expect(find('')).toEqual([]);
    expect(find('datasource = "test"')).toEqual([]);
    expect(findAll({ 'task/a.xs': 'task a {\n  stack\n  datasource = "live"\n}\n' }, only)).toEqual([]);
  });
});

describe('test-datasource-live reports', () => {
  it('the live data, in a test and in a workflow test', () => {
    expect(find('datasource = "live"')).toEqual(['test-datasource-live function/probe.xs:8 "\\"live\\""']);
    const workflow = 'workflow_test a {\n  datasource = "live"\n  stack\n}\n';
    expect(findAll({ 'workflow_test/a.xs': workflow }, only)).toEqual([
      'test-datasource-live workflow_test/a.xs:2 "\\"live\\""',
    ]);
  });
});
