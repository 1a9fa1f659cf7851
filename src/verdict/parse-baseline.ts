import * as z from 'zod';
import type { Baseline } from './baseline.ts';

const entrySchema = z.strictObject({
  fingerprint: z
    .string()
    .regex(/^[0-9a-f]{16}$/, 'must be 16 hexadecimal digits')
    .describe('What the finding is known by; stays the same while it moves to other lines.'),
  check: z.string().min(1),
  file: z.string().min(1).describe('Relative to `root`.'),
  message: z.string(),
});

/** The form of the file; `schemas/baseline.schema.json` is made from it. */
export const baselineSchema = z.strictObject({
  version: z.literal(1),
  root: z.string().min(1).describe('The folder that was checked, to which `file` is relative.'),
  findings: z.array(entrySchema),
});

export type BaselineResult =
  | { readonly ok: true; readonly baseline: Baseline }
  | { readonly ok: false; readonly message: string };

export function parseBaseline(text: string): BaselineResult {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, message: `It is not JSON: ${error instanceof Error ? error.message : error}.` };
  }
  const parsed = baselineSchema.safeParse(data);
  if (parsed.success) return { ok: true, baseline: parsed.data };
  const [first] = parsed.error.issues;
  const place =
    first === undefined || first.path.length === 0 ? '' : `"${first.path.map(String).join('.')}": `;
  return { ok: false, message: `It is no baseline of version 1: ${place}${first?.message ?? 'wrong form'}.` };
}
