import * as z from 'zod';
import { findNearest } from '../source/nearest.ts';
import { configurationSchema } from './configuration.ts';

interface DescribedIssue {
  readonly path: readonly PropertyKey[];
  /** What of the path's last step is wrong. */
  readonly at: 'key' | 'value';
  readonly message: string;
}

type Issue = z.core.$ZodIssue;

/** What is wrong with a configuration, in the words of its file. */
export function describeIssue(issue: Issue, data: unknown): readonly DescribedIssue[] {
  if (issue.code === 'unrecognized_keys') {
    const known = findKeys(configurationSchema, issue.path);
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      at: 'key',
      message: `${describeUnknownName('key', key, known)} The keys are ${known.join(', ')}.`,
    }));
  }
  const value = issue.path.reduce(readStep, data);
  if (issue.code === 'invalid_union') {
    // Of several forms, the one that the value has in the main.
    const isMeant = (problems: readonly Issue[]) =>
      !problems.some(({ code, path }) => code === 'invalid_type' && path.length === 0);
    const meant = issue.errors.find(isMeant) ?? issue.errors[0] ?? [];
    return meant.flatMap((problem) =>
      describeIssue({ ...problem, path: [...issue.path, ...problem.path] }, data),
    );
  }
  const name = issue.path.length === 0 ? 'The file' : `"${issue.path.map(String).join('.')}"`;
  if (value === undefined)
    return [{ path: issue.path.slice(0, -1), at: 'key', message: `${name} is missing.` }];
  if (issue.code === 'invalid_key') {
    return [
      { path: issue.path, at: 'key', message: `${name} is no valid name: ${describeReasons(issue.issues)}.` },
    ];
  }
  return [{ path: issue.path, at: 'value', message: `${name} ${describeValue(issue, value)}` }];
}

/** `There is no key "x"; did you mean "y"?` */
export function describeUnknownName(what: 'key' | 'check', name: string, known: readonly string[]): string {
  const [nearest] = findNearest(name, known);
  return `There is no ${what} "${name}"${nearest === undefined ? '.' : `; did you mean "${nearest}"?`}`;
}

function describeValue(issue: Issue, value: unknown): string {
  switch (issue.code) {
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const [nearest] = findNearest(String(value), choices);
      const suggestion = nearest === undefined ? '' : ` Did you mean "${nearest}"?`;
      return `is ${describeKind(value)}; it can be ${choices.map((choice) => `"${choice}"`).join(', ')}.${suggestion}`;
    }
    case 'invalid_type':
      return `is ${describeKind(value)}; it has to be ${KINDS[issue.expected] ?? issue.expected}.`;
    case 'too_small':
      return value === '' ? 'is empty.' : `is not right: ${issue.message}.`;
    default:
      // Without the value: where the name of a token is wanted, people write the token.
      return `is not right: ${issue.message}.`;
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  array: 'a list',
  object: 'keys with values',
  record: 'keys with values',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
};

function describeKind(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'keys with values' : JSON.stringify(value);
}

function describeReasons(issues: readonly Issue[]): string {
  return issues.map(({ message }) => message).join('; ');
}

function readStep(value: unknown, step: PropertyKey): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return undefined;
  return Reflect.get(value, step);
}

/** The keys that may stand at a path of the file. */
function findKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.ZodExactOptional || schema instanceof z.ZodOptional)
    return findKeys(schema.unwrap(), path);
  if (schema instanceof z.ZodRecord && step !== undefined) return findKeys(schema.valueType, rest);
  if (schema instanceof z.ZodArray && step !== undefined) return findKeys(schema.element, rest);
  if (schema instanceof z.ZodUnion) return schema.options.flatMap((option) => findKeys(option, path));
  if (!(schema instanceof z.ZodObject)) return [];
  if (step === undefined) return Object.keys(schema.shape);
  const next: z.core.$ZodType | undefined = schema.shape[String(step)];
  return next === undefined ? [] : findKeys(next, rest);
}
