import type * as z from 'zod';
import { badInput } from './refusals.ts';
import type { Reply } from './reply.ts';
import type { Call } from './route.ts';

export type JsonBody<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly reply: Reply };

/** The body of a call, checked. No body counts as an empty object. */
export function readJson<T>(call: Call, schema: z.ZodType<T>): JsonBody<T> {
  const parsed = schema.safeParse(parse(call.body));
  if (parsed.success) return { ok: true, value: parsed.data };
  const [issue] = parsed.error.issues;
  const name = issue?.path.map(String).join('.') ?? '';
  const values = issue?.code === 'invalid_value';
  const message = values
    ? `Input "${name}" is not one of the allowable values.`
    : `Input "${name}": ${issue?.message ?? 'invalid'}`;
  return { ok: false, reply: badInput(name, message) };
}

function parse(body: string): unknown {
  if (body.trim() === '') return {};
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
