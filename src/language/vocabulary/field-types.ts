import { wordTable } from './word-table.ts';

/** The list of fields it stands in; `nested` is the `schema` of an object, wherever that stands. */
export type FieldPlace = 'input' | 'schema' | 'output' | 'nested';

export interface FieldTypeRow {
  readonly family: FieldFamily;
  /** What may stand in its braces. */
  readonly options: readonly string[];
  readonly requiredOptions: readonly string[];
  readonly where: readonly FieldPlace[];
  /** Has no name, and is neither a list nor nullable: `dblink { table = "user" }`. */
  readonly unnamed?: true;
}

export type FieldFamily =
  | 'number'
  | 'string'
  | 'boolean'
  | 'time'
  | 'any'
  | 'array'
  | 'enum'
  | 'object'
  | 'file'
  | 'geo'
  | 'dynamic';

/** `visibility` is known from exported tables only: "private" or "internal". */
const COMMON = ['description', 'sensitive', 'visibility'] as const;
const PLAIN = [...COMMON, 'table'] as const;
const ANYWHERE = ['input', 'schema', 'output', 'nested'] as const;

/** Types of the fields of `input`, `schema` and `output`. */
export const FIELD_TYPES: Readonly<Record<string, FieldTypeRow>> = wordTable<FieldTypeRow>({
  int: { family: 'number', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  decimal: { family: 'number', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  text: { family: 'string', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  bool: { family: 'boolean', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  email: { family: 'string', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  password: { family: 'string', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  uuid: { family: 'string', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  timestamp: { family: 'time', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  date: { family: 'time', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  json: { family: 'any', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  vector: { family: 'array', options: [...PLAIN, 'size'], requiredOptions: [], where: ANYWHERE },
  enum: {
    family: 'enum',
    options: ['values', ...COMMON],
    requiredOptions: ['values'],
    where: ANYWHERE,
  },
  object: {
    family: 'object',
    options: ['schema', ...COMMON],
    requiredOptions: ['schema'],
    where: ANYWHERE,
  },
  // Meant for inputs; the language server lets it into a table too, though neither into a nested object nor an `output`.
  file: { family: 'file', options: PLAIN, requiredOptions: [], where: ['input', 'schema'] },
  image: { family: 'file', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  video: { family: 'file', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  audio: { family: 'file', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  attachment: { family: 'file', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  geo_point: { family: 'geo', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  geo_multipoint: { family: 'geo', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  geo_linestring: { family: 'geo', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  geo_multilinestring: { family: 'geo', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  geo_polygon: { family: 'geo', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  geo_multipolygon: { family: 'geo', options: PLAIN, requiredOptions: [], where: ANYWHERE },
  dblink: {
    family: 'dynamic',
    options: ['table', 'override'],
    requiredOptions: ['table'],
    where: ['input'],
    unnamed: true,
  },
});
