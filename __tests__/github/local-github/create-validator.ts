import { Ajv, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';
import { type Description, loadDescription, resolveAnswer, type Schema } from './description.ts';
import { type FoundOperation, findOperation } from './find-operation.ts';
import { findUnknownProperties } from './find-unknown-properties.ts';

export interface RequestToCheck {
  readonly method: string;
  /** As sent, without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** undefined when there was none. */
  readonly body: unknown;
}

export interface Validator {
  /** What GitHub's description says against the request; with the operation, where there is one. */
  readonly checkRequest: (request: RequestToCheck) => {
    readonly found: FoundOperation | undefined;
    readonly violations: readonly string[];
  };
  readonly checkAnswer: (found: FoundOperation, status: number, body: unknown) => readonly string[];
}

/** Answers that every operation may give, whether the description lists them or not. */
const EVERYWHERE = [401, 403, 404, 422, 429, 500, 502, 503];
const MOST_ERRORS = 5;

/** Holds requests and answers to GitHub's own description of its API. */
export function createValidator(): Validator {
  const description = loadDescription();
  const ajv = new Ajv({ strict: false, allErrors: true, validateSchema: false });
  addFormats.default(ajv);
  const compiled = new Map<Schema, ValidateFunction>();

  const findMismatches = (what: string, schema: Schema, value: unknown): string[] => {
    let validate = compiled.get(schema);
    if (validate === undefined) {
      validate = ajv.compile(extract(description, schema));
      compiled.set(schema, validate);
    }
    const wrong = validate(value) ? [] : (validate.errors ?? []).slice(0, MOST_ERRORS);
    return wrong.map((error) => `${what}${error.instancePath} ${error.message ?? 'is wrong'}`);
  };

  const check = (what: string, schema: Schema, value: unknown): string[] => [
    ...findMismatches(what, schema, value),
    ...findUnknownProperties(description, schema, value).map((place) => `${what}${place} is unknown`),
  ];

  return {
    checkRequest: ({ method, path, query, body }) => {
      const found = findOperation(description, method, path);
      if (found === undefined) return { found, violations: [`${method} ${path}: no such operation`] };
      const { operation, parameters, values } = found;
      const known = parameters.filter((one) => one.in === 'query').map(({ name }) => name);
      const content = operation.requestBody?.content['application/json'];
      const violations = [
        ...parameters.flatMap(({ name, in: where, required, schema }) => {
          const text = where === 'path' ? values[name] : where === 'query' ? query.get(name) : undefined;
          if (text !== undefined && text !== null)
            return check(`${where} ${name}`, schema, read(schema, text));
          return required === true && where === 'query' ? [`query ${name} is missing`] : [];
        }),
        ...[...query.keys()]
          .filter((name) => !known.includes(name))
          .map((name) => `query ${name} is unknown`),
        ...(body === undefined && operation.requestBody?.required === true ? ['body is missing'] : []),
        ...(body !== undefined && content === undefined ? ['body is unknown'] : []),
        ...(body === undefined || content?.schema === undefined ? [] : check('body', content.schema, body)),
      ];
      return { found, violations: violations.map((one) => `${method} ${found.template}: ${one}`) };
    },
    checkAnswer: ({ template, operation }, status, body) => {
      const answer = operation.responses[String(status)];
      if (answer === undefined) {
        return EVERYWHERE.includes(status) ? [] : [`${template}: answer ${status} is not described`];
      }
      const schema = resolveAnswer(description, answer).content?.['application/json']?.schema;
      if (schema === undefined) return [];
      // Refusals hold more than the description says: their own status, for one.
      const wrong = (status >= 400 ? findMismatches : check)('answer', schema, body);
      return wrong.map((one) => `${template} ${status}: ${one}`);
    },
  };
}

/** A value of the path or the query as what the schema says it is. */
function read(schema: Schema, text: string): unknown {
  if (schema.type === 'integer' && /^-?\d+$/.test(text)) return Number(text);
  if (schema.type === 'boolean' && /^(?:true|false)$/.test(text)) return text === 'true';
  return text;
}

/** The schema with all that it refers to, so that what is not needed is never looked at. */
function extract(description: Description, schema: Schema): object {
  const schemas: Record<string, unknown> = {};
  const copy = (part: Schema): unknown =>
    JSON.parse(JSON.stringify(part), (key, value: unknown) => {
      if (key === '$ref' && typeof value === 'string') {
        const name = value.slice(value.lastIndexOf('/') + 1);
        if (!Object.hasOwn(schemas, name)) {
          schemas[name] = true;
          schemas[name] = copy(description.components.schemas[name] ?? {});
        }
      }
      return heal(value);
    });
  return { allOf: [copy(schema)], components: { schemas } };
}

/** Ajv refuses `nullable` without `type`, and takes no null where the values are listed without it. */
function heal(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('nullable' in value)) return value;
  if (value.nullable !== true || ('type' in value && !('enum' in value))) return value;
  const { nullable: _nullable, ...rest } = value;
  return { anyOf: [rest, { type: 'null' }] };
}
