import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';

export const schemaFile = new URL('../../schemas/validate.schema.json', import.meta.url);
export const planSchemaFile = new URL('../../schemas/plan.schema.json', import.meta.url);
const showSchemaFile = new URL('../../schemas/show.schema.json', import.meta.url);
const impactSchemaFile = new URL('../../schemas/impact.schema.json', import.meta.url);
export const driftSchemaFile = new URL('../../schemas/drift.schema.json', import.meta.url);

/** What is wrong with a result, a sentence each. */
export type SchemaCheck = (data: unknown) => readonly string[];

/**
 * Checks the output of `--format json`. Stricter than the schemas that are published: a property that they do not name
 * is wrong too.
 */
export const checkAgainstSchema = createCheck(schemaFile);
export const checkPlanSchema = createCheck(planSchemaFile);
export const checkDriftSchema = createCheck(driftSchemaFile);
export const checkShowSchema = createCheck(showSchemaFile);
export const checkImpactSchema = createCheck(impactSchemaFile);

function createCheck(file: URL): SchemaCheck {
  const schema = close(JSON.parse(readFileSync(file, 'utf8')));
  const check = new Ajv2020({ strict: true, strictRequired: false, allErrors: true }).compile(schema);
  return (data) => {
    check(data);
    return (check.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
}

/** The same schema, for objects without further properties. */
function close(schema: unknown): Record<string, unknown> {
  return JSON.parse(JSON.stringify(schema), (_, value) =>
    typeof value === 'object' && value !== null && 'properties' in value && 'required' in value
      ? { ...value, additionalProperties: false }
      : value,
  );
}
