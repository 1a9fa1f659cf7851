import { afterEach, describe, expect, test } from '@jest/globals';
import { InputError, readChoice, readInput } from '../../src/github/action-inputs.ts';
import { type ActionInputName, actionInputs } from '../../src/github/action-interface.ts';

const inputNames = Object.keys(actionInputs) as ActionInputName[];
/** As the runner passes an input: in capitals, dashes and all. */
const variableOf = (name: ActionInputName) => `INPUT_${name.toUpperCase()}`;

afterEach(() => {
  for (const name of inputNames) delete process.env[variableOf(name)];
});

describe('readInput', () => {
  test.each(inputNames)('reads %s from the variable that the runner sets', (name) => {
    expect(readInput(name)).toBeUndefined();
    process.env[variableOf(name)] = ' some value ';
    expect(readInput(name)).toBe('some value');
  });

  test('an input that is given empty is not given', () => {
    process.env[variableOf('path')] = '  ';
    expect(readInput('path')).toBeUndefined();
  });
});

describe('readChoice', () => {
  const severities = ['error', 'warning', 'notice'] as const;

  test('gives one of the choices, or nothing', () => {
    expect(readChoice('fail-on', severities)).toBeUndefined();
    process.env[variableOf('fail-on')] = 'warning';
    expect(readChoice('fail-on', severities)).toBe('warning');
  });

  test.each([
    ['eror', 'Input "fail-on" is "eror"; it can be error, warning, notice. Did you mean "error"?'],
    ['zzzzzz', 'Input "fail-on" is "zzzzzz"; it can be error, warning, notice.'],
  ])('refuses %j, and names the choices', (value, message) => {
    process.env[variableOf('fail-on')] = value;
    expect(() => readChoice('fail-on', severities)).toThrow(new InputError(message));
  });
});
