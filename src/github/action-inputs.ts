import { getInput } from '@actions/core';
import { findNearest } from '../source/nearest.ts';
import type { ActionInputName } from './action-interface.ts';

/** An input that cannot be used; the message says what can. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/** @returns undefined when the input is empty */
export function readInput(name: ActionInputName): string | undefined {
  const value = getInput(name);
  return value === '' ? undefined : value;
}

/** @throws InputError when the value is none of `choices` */
export function readChoice<Choice extends string>(
  name: ActionInputName,
  choices: readonly Choice[],
): Choice | undefined {
  const value = readInput(name);
  if (value === undefined) return undefined;
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  const [nearest] = findNearest(value, choices);
  const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
  throw new InputError(`Input "${name}" is "${value}"; it can be ${choices.join(', ')}.${suggestion}`);
}
