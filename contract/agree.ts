import { inspect, isDeepStrictEqual } from 'node:util';
import type * as z from 'zod';
import { XanoError, type XanoErrorKind } from '../src/xano/errors.ts';

/** The instance does something else than is claimed. */
export class Disagreement extends Error {
  override readonly name = 'Disagreement';
}

export function agree(found: unknown, expected: unknown): void {
  if (!isDeepStrictEqual(found, expected))
    throw new Disagreement(`found ${show(found)}, expected ${show(expected)}`);
}

/** @param found what there is instead, for the message */
export function hold(condition: boolean, found: string): void {
  if (!condition) throw new Disagreement(found);
}

/** The value in the form that is expected of it. */
export function inForm<T>(value: unknown, form: z.ZodType<T>): T {
  const parsed = form.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Disagreement(`found ${show(value)}: ${issue?.path.join('.')}: ${issue?.message}`);
}

/** The kind of error that a call of the client ends with; `result` when it does not. */
export async function kindOf(call: Promise<unknown>): Promise<XanoErrorKind | 'result'> {
  try {
    await call;
    return 'result';
  } catch (error) {
    if (error instanceof XanoError) return error.kind;
    throw error;
  }
}

function show(value: unknown): string {
  return inspect(value, { depth: 4, breakLength: Number.POSITIVE_INFINITY, maxStringLength: 300 });
}
