import { readFileSync } from 'node:fs';
import http from 'node:http';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** As much of JSON Schema and of OpenAPI as is read here. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly nullable?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly allOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
}

type Content = Readonly<Record<string, { readonly schema?: Schema }>>;
interface Reference {
  readonly $ref: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly schema: Schema;
  readonly 'x-multi-segment'?: boolean;
}

interface AnswerDescription {
  readonly content?: Content;
}

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Content };
  readonly responses: Readonly<Record<string, AnswerDescription | Reference>>;
}

export interface Description {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation | undefined>>>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, AnswerDescription>>;
  };
}

const KEPT = Symbol.for('xano-ci GitHub description');

/**
 * GitHub's description of its API. Read as a file: importing the package takes seconds, and most of a gigabyte.
 *
 * It is kept with an object of Node's own: jest gives each test file modules of its own, but those objects are the same
 * for all that one worker runs.
 */
export function loadDescription(): Description {
  const keeper: http.Agent & { [KEPT]?: Description } = http.globalAgent;
  keeper[KEPT] ??= read();
  return keeper[KEPT];
}

function read(): Description {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('@octokit/openapi/package.json');
  const { paths, components }: Description = JSON.parse(
    readFileSync(join(dirname(manifest), 'generated/api.github.com.json'), 'utf8'),
  );
  const { schemas, parameters, responses } = components;
  return { paths, components: { schemas, parameters, responses } };
}

export function resolveParameter(description: Description, parameter: Parameter | Reference): Parameter {
  if (!('$ref' in parameter)) return parameter;
  return present(description.components.parameters[lastName(parameter.$ref)], parameter.$ref);
}

export function resolveAnswer(
  description: Description,
  answer: AnswerDescription | Reference,
): AnswerDescription {
  if (!('$ref' in answer)) return answer;
  return present(description.components.responses[lastName(answer.$ref)], answer.$ref);
}

export function resolveSchema(description: Description, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return present(description.components.schemas[lastName(schema.$ref)], schema.$ref);
}

function lastName(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1);
}

function present<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`GitHub's description has no "${name}".`);
  return value;
}
