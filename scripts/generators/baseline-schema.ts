import * as z from 'zod';
import { baselineSchema } from '../../src/verdict/parse-baseline.ts';

/** The JSON Schema of a baseline. */
export function renderBaselineSchema(): string {
  const schema = z.toJSONSchema(baselineSchema, { target: 'draft-07', io: 'input' });
  return `${JSON.stringify({ title: 'Baseline of xano-ci validate', ...schema }, undefined, 2)}\n`;
}
