import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inWorkflowTest } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'workflow_test/probe.xs': inWorkflowTest(statements) }, { only: 'expect-to-throw-scope' });
const throwing = (statements: string): string => `expect.to_throw {\n  stack {\n${statements}\n  }\n}`;

describe('expect-to-throw-scope is silent', () => {
  it('on variables that are set inside, and outside of the block', () => {
    expect(find(throwing('var $a {\n  value = 1\n}\ndebug.log {\n  value = $a\n}'))).toEqual([]);
    expect(find('var $a {\n  value = 1\n}\ndebug.log {\n  value = $a\n}')).toEqual([]);
  });

  it('on a name that nothing sets: that is another mistake', () => {
    expect(find(throwing('debug.log {\n  value = $nobody\n}'))).toEqual([]);
  });
});

describe('expect-to-throw-scope reports', () => {
  it('a variable from before the block', () => {
    const statements = `var $a {\n  value = 1\n}\n${throwing('debug.log {\n  value = $a\n}')}`;
    expect(find(statements)).toEqual(['expect-to-throw-scope workflow_test/probe.xs:9 "$a"']);
  });
});
