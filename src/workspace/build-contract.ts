import type { Block, Document, Field, FieldList } from '../language/ast.ts';
import { buildResponseShape } from './build-response-shape.ts';
import {
  findActivePairs,
  findAssignment,
  findFieldList,
  findPair,
  hasBroken,
  readName,
  readText,
} from './clauses.ts';
import type { Contract, FieldShape, LinkedTable } from './contract.ts';

export function buildContract(document: Document): Contract {
  const { body } = document;
  const input = findFieldList(body, 'input');
  const schema = document.keyword.text === 'table' ? findFieldList(body, 'schema') : undefined;
  const response = buildResponseShape(document);
  const environment = document.keyword.text === 'workspace' ? readEnvironment(body) : undefined;
  return {
    // Of a list with a field that cannot be read, nobody knows which names it holds.
    inputs: input === undefined || input.broken !== undefined ? undefined : buildFieldShapes(input),
    inputTables: input === undefined ? [] : findLinkedTables(input),
    columns: schema === undefined || schema.broken !== undefined ? undefined : buildFieldShapes(schema),
    auth: readAuth(body),
    canonical: readText(body, 'canonical')?.text,
    ...(response === undefined ? {} : { response }),
    ...(environment === undefined ? {} : { environment }),
  };
}

/** The names of `env = {NAME: "…"}`. */
function readEnvironment(body: Block): readonly string[] | undefined {
  const value = findAssignment(body, 'env')?.value;
  return value?.type === 'object' && value.broken === undefined
    ? findActivePairs(value).map((pair) => pair.key.text)
    : undefined;
}

function readAuth(body: Block): string | boolean | undefined {
  const value = findAssignment(body, 'auth')?.value;
  // What cannot be read may say that somebody is signed in.
  if (value === undefined) return hasBroken(body) ? true : undefined;
  if (value.type === 'broken') return true;
  const name = readName(value)?.text;
  if (value.type === 'word') return name === 'true';
  return name;
}

export function buildFieldShapes(list: FieldList): readonly FieldShape[] {
  return list.fields.flatMap((field) =>
    field.name === undefined ? [] : [buildFieldShape(field, field.name.text)],
  );
}

function buildFieldShape(field: Field, name: string): FieldShape {
  const table = readText(field.options, 'table')?.text;
  const values = readValues(field.options);
  const nested = findFieldList(field.options, 'schema');
  return {
    name,
    type: field.fieldType.text,
    list: field.listSize !== undefined,
    nullable: field.nullable,
    optional: field.optional || field.defaultValue !== undefined,
    ...(table === undefined ? {} : { table }),
    ...(values === undefined ? {} : { values }),
    ...(nested === undefined ? {} : { fields: buildFieldShapes(nested) }),
  };
}

function readValues(options: Block | undefined): readonly string[] | undefined {
  const value = findAssignment(options, 'values')?.value;
  if (value?.type !== 'array' || value.items.some(({ type }) => type === 'broken')) return undefined;
  return value.items.flatMap((item) => readName(item)?.text ?? []);
}

function findLinkedTables(list: FieldList): readonly LinkedTable[] {
  return list.fields.flatMap((field) => {
    if (field.fieldType.text !== 'dblink') return [];
    const table = readText(field.options, 'table')?.text;
    return table === undefined ? [] : [{ table, hidden: readHidden(field.options) }];
  });
}

/** The columns of `override = { name: {hidden: true} }`. */
function readHidden(options: Block | undefined): readonly string[] {
  const value = findAssignment(options, 'override')?.value;
  if (value?.type !== 'object') return [];
  return findActivePairs(value)
    .filter((pair) => {
      const hidden = findPair(pair.value, 'hidden')?.value;
      return hidden?.type === 'word' && hidden.word === 'true';
    })
    .map((pair) => pair.key.text);
}
