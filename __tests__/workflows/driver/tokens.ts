import {
  isBasicExpression,
  isBoolean,
  isMapping,
  isNumber,
  isSequence,
  isString,
} from '@actions/workflow-parser';
import type { TemplateToken } from '@actions/workflow-parser/templates/tokens/template-token';
import type { Evaluate } from './evaluate.ts';

export type { TemplateToken };

/** The value below a key of a mapping. */
export function findToken(token: TemplateToken | undefined, key: string): TemplateToken | undefined {
  return token !== undefined && isMapping(token) ? token.find(key) : undefined;
}

/** Keys and values of a mapping; nothing of anything else. */
export function listEntries(token: TemplateToken | undefined): readonly (readonly [string, TemplateToken])[] {
  if (token === undefined || !isMapping(token)) return [];
  return [...token].map(({ key, value }) => [key.toString(), value] as const);
}

export function listItems(token: TemplateToken | undefined): readonly TemplateToken[] {
  return token !== undefined && isSequence(token) ? [...token] : [];
}

/** Its text, with expressions evaluated, as the runner passes it on; undefined when there is none. */
export function readText(token: TemplateToken | undefined, evaluate: Evaluate): string | undefined {
  const value = readValue(token, evaluate);
  return value === undefined || value === null ? (token === undefined ? undefined : '') : String(value);
}

/** As plain data, with expressions evaluated. */
export function readValue(token: TemplateToken | undefined, evaluate: Evaluate): unknown {
  if (token === undefined) return undefined;
  if (isBasicExpression(token)) return evaluate(token.expression);
  if (isString(token) || isNumber(token) || isBoolean(token)) return token.value;
  if (isSequence(token)) return [...token].map((item) => readValue(item, evaluate));
  if (isMapping(token))
    return Object.fromEntries(listEntries(token).map(([key, value]) => [key, readValue(value, evaluate)]));
  return null;
}

/** Texts by key. */
export function readTexts(
  token: TemplateToken | undefined,
  evaluate: Evaluate,
): Readonly<Record<string, string>> {
  return Object.fromEntries(listEntries(token).map(([key, value]) => [key, readText(value, evaluate) ?? '']));
}
