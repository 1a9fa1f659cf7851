import { describe, expect, it } from '@jest/globals';
import { findAll } from './check-sources.ts';
import { inFunction, inWorkflowTest } from './in-function.ts';

const find = (statements: string): readonly string[] =>
  findAll({ 'function/probe.xs': inFunction(statements) }, { only: 'misplaced-statement' });

const IN_LOOP =
  'foreach ($rows) {\n  each as $row {\n    conditional {\n      if ($row) {\n        WORD\n      }\n    }\n  }\n}';

describe('misplaced-statement is silent', () => {
  it.each(['break', 'continue', 'remove', 'foreach.remove'])('on %s in a loop, at any depth', (word) => {
    expect(find(IN_LOOP.replace('WORD', word))).toEqual([]);
  });

  it('on `break` in the other loops, and behind the braces of a case', () => {
    expect(
      find(
        'while (true) {\n  each {\n    break\n  }\n}\nfor (3) {\n  each as $i {\n    continue\n  }\n}\nswitch (1) {\n  case (1) {\n  } break\n}',
      ),
    ).toEqual([]);
  });

  it('on expectations in tests of both kinds', () => {
    const clauses = 'response = 1\n  test works {\n    expect.to_be_true ($response)\n  }';
    expect(findAll({ 'function/probe.xs': inFunction('', clauses) })).toEqual([]);
    expect(findAll({ 'workflow_test/probe.xs': inWorkflowTest('expect.to_be_true (true)') })).toEqual([]);
  });

  it('on calls in workflow tests and tools', () => {
    const call = 'function.call b as $x';
    const tool = `tool a {\n  input\n  stack {\n    ${call}\n  }\n  response = $x\n}\n`;
    for (const text of [inWorkflowTest(call), tool])
      expect(findAll({ 'a.xs': text }, { only: 'misplaced-statement' })).toEqual([]);
  });

  it('on what is switched off', () => {
    expect(find('!break\n!group {\n  stack {\n    break\n  }\n}')).toEqual([]);
  });
});

describe('misplaced-statement reports', () => {
  it('what leaves a loop where there is none', () => {
    expect(find('break\nwhile (true) {\n  each {\n    remove\n  }\n}')).toEqual([
      'misplaced-statement function/probe.xs:4 "break"',
      'misplaced-statement function/probe.xs:7 "remove"',
    ]);
  });

  it('calls and expectations outside of tests', () => {
    expect(find('function.call b as $x\ntask.call c as $y\nexpect.to_be_true ($x)')).toEqual([
      'misplaced-statement function/probe.xs:4 "function.call" → function.run',
      'misplaced-statement function/probe.xs:5 "task.call"',
      'misplaced-statement function/probe.xs:6 "expect.to_be_true"',
    ]);
  });

  it('a call of a trigger in a tool', () => {
    const text = 'tool a {\n  input\n  stack {\n    trigger.call b as $x\n  }\n  response = $x\n}\n';
    expect(findAll({ 'a.xs': text }, { only: 'misplaced-statement' })).toEqual([
      'misplaced-statement a.xs:4 "trigger.call"',
    ]);
  });
});

describe('misplaced-statement, at the edges', () => {
  it('does not know what may stand in kinds of which little is known', () => {
    const text = 'policy a {\n  stack {\n    function.call b as $x\n  }\n}\n';
    expect(findAll({ 'a.xs': text }, { only: 'misplaced-statement' })).toEqual([]);
  });

  it('takes a `break` in a case for one of a loop', () => {
    expect(find('switch (1) {\n  case (1) {\n    break\n  }\n}')).toHaveLength(1);
  });
});
