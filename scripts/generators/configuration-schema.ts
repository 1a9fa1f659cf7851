import * as z from 'zod';
import { configurationSchema } from '../../src/config/configuration.ts';

/** The JSON Schema of `xano-ci.yml`, for editors. */
export function renderConfigurationSchema(): string {
  const schema = z.toJSONSchema(configurationSchema, { target: 'draft-07', io: 'input' });
  return `${JSON.stringify({ title: 'Configuration of xano-ci', ...schema }, undefined, 2)}\n`;
}
