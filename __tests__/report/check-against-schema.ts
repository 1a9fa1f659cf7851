import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

export const schemaFile = new URL('../../schemas/validate.schema.json', import.meta.url);

const check = new Ajv2020({ strict: true, allErrors: true }).compile(
  close(JSON.parse(readFileSync(schemaFile, 'utf8'))),
);

/**
 * What is wrong with the output of `validate --format json`, a sentence each. Stricter than the schema that is
 * published: a property that it does not name is wrong too.
 */
export function checkAgainstSchema(data: unknown): readonly string[] {
  check(data);
  return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
}

/** The same schema, for objects without further properties. */
function close(schema: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    typeof value === 'object' && value !== null && 'properties' in value && 'required' in value
      ? { ...value, additionalProperties: false }
      : value,
  );
}
