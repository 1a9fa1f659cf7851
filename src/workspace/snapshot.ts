import * as z from 'zod';
import { REFERENCE_KINDS } from '../language/vocabulary/references.ts';
import { compareText } from '../source/diagnostic.ts';
import type { FieldShape } from './contract.ts';
import { digestDocument } from './digest.ts';
import { buildObjectKey, type FileObject, type SnapshotObject } from './object.ts';
import type { ResponseShape } from './response-shape.ts';
import { fingerprintStack } from './stack-fingerprint.ts';
import { isWorthComparing } from './stack-sketch.ts';

export const SNAPSHOT_VERSION = 1;

// Every value that is false or empty is left out of the file: snapshots are read by people in pull requests.
const fieldShape: z.ZodType<FieldShape> = z.lazy(() =>
  z.strictObject({
    name: z.string(),
    type: z.string(),
    list: z.boolean().default(false),
    nullable: z.boolean().default(false),
    optional: z.boolean().default(false),
    table: z.string().exactOptional(),
    values: z.array(z.string()).exactOptional(),
    fields: z.array(fieldShape).exactOptional(),
  }),
);

const responseShape: z.ZodType<ResponseShape> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('unknown') }),
    z.strictObject({ type: z.literal('value'), of: z.string() }),
    z.strictObject({ type: z.literal('object'), fields: z.array(shapeField) }),
    z.strictObject({ type: z.literal('list'), items: responseShape }),
    z.strictObject({ type: z.literal('page'), items: responseShape }),
    z.strictObject({ type: z.literal('maybe'), of: responseShape }),
    z.strictObject({
      type: z.literal('row'),
      table: z.string(),
      only: z.array(z.string()).exactOptional(),
      more: z.array(shapeField).exactOptional(),
    }),
    z.strictObject({ type: z.literal('result'), function: z.string() }),
    z.strictObject({ type: z.literal('member'), of: responseShape, name: z.string() }),
  ]),
);

const shapeField = z.strictObject({ name: z.string(), shape: responseShape });

const link = z.strictObject({
  to: z.enum(REFERENCE_KINDS),
  name: z.string(),
  verb: z.string().exactOptional(),
  group: z.string().exactOptional(),
});

const snapshotObject = z.strictObject({
  kind: z.string(),
  name: z.string(),
  verb: z.string().exactOptional(),
  group: z.string().exactOptional(),
  guid: z.string().exactOptional(),
  digest: z.string(),
  auth: z.union([z.string(), z.boolean()]).exactOptional(),
  canonical: z.string().exactOptional(),
  inputs: z.array(fieldShape).exactOptional(),
  inputTables: z
    .array(z.strictObject({ table: z.string(), hidden: z.array(z.string()).default([]) }))
    .default([]),
  columns: z.array(fieldShape).exactOptional(),
  response: responseShape.exactOptional(),
  environment: z.array(z.string()).exactOptional(),
  stack: z.string().exactOptional(),
  references: z.array(link).default([]),
});

/** The file's form. Holds no records, no values of environment variables, no defaults and no texts of statements. */
const snapshotSchema = z.strictObject({
  version: z.literal(SNAPSHOT_VERSION),
  /** The name of the workspace, where a `workspace` document tells it. */
  workspace: z.string().exactOptional(),
  /** Where it was read from, in the user's words. */
  origin: z.string(),
  branch: z.string().exactOptional(),
  takenAt: z.iso.datetime(),
  objects: z.array(snapshotObject),
});

type SnapshotFile = z.infer<typeof snapshotSchema>;
type SnapshotRow = z.infer<typeof snapshotObject>;

export interface Snapshot {
  readonly workspace?: string;
  readonly origin: string;
  readonly branch?: string;
  /** ISO 8601, UTC. */
  readonly takenAt: string;
  readonly objects: readonly SnapshotObject[];
}

/** @throws z.ZodError when the data is no snapshot of this version */
export function readSnapshot(data: unknown): Snapshot {
  const { objects, version: _, ...head } = snapshotSchema.parse(data);
  return { ...head, objects: objects.map(readRow) };
}

function readRow({
  kind,
  name,
  verb,
  group,
  guid,
  digest,
  stack,
  references,
  ...contract
}: SnapshotRow): SnapshotObject {
  return {
    origin: 'snapshot',
    kind,
    name,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
    ...(guid === undefined ? {} : { guid }),
    digest,
    contract: {
      inputs: contract.inputs,
      inputTables: contract.inputTables,
      columns: contract.columns,
      auth: contract.auth,
      canonical: contract.canonical,
      ...(contract.response === undefined ? {} : { response: contract.response }),
      ...(contract.environment === undefined ? {} : { environment: contract.environment }),
    },
    ...(stack === undefined ? {} : { stack }),
    references,
  };
}

export interface SnapshotHead {
  readonly origin: string;
  readonly branch?: string;
  readonly takenAt: string;
}

/** The same objects give the same text, whatever the order of their files. */
export function renderSnapshot(objects: readonly FileObject[], head: SnapshotHead): string {
  const workspace = objects.find((object) => object.kind === 'workspace')?.name;
  const rows = objects.filter((object) => object.readable).map(buildRow);
  rows.sort(
    (a, b) =>
      compareText(buildObjectKey(a), buildObjectKey(b)) || compareText(JSON.stringify(a), JSON.stringify(b)),
  );
  const file: SnapshotFile = {
    version: SNAPSHOT_VERSION,
    ...(workspace === undefined ? {} : { workspace }),
    ...head,
    objects: rows,
  };
  return `${JSON.stringify(file, dropEmpty, 2)}\n`;
}

function buildRow({
  kind,
  name,
  verb,
  group,
  guid,
  contract,
  document,
  references,
}: FileObject): SnapshotRow {
  const { inputs, inputTables, columns, auth, canonical, response, environment } = contract;
  const stack = isWorthComparing(document) ? fingerprintStack(document) : undefined;
  const links = references.map(({ to, name: target, verb: call, group: place }) => ({
    to,
    name: target,
    ...(call === undefined ? {} : { verb: call }),
    ...(place === undefined ? {} : { group: place }),
  }));
  const unique = new Map(links.map((entry) => [JSON.stringify(entry), entry]));
  return {
    kind,
    name,
    ...(verb === undefined ? {} : { verb }),
    ...(group === undefined ? {} : { group }),
    ...(guid === undefined ? {} : { guid }),
    digest: digestDocument(document),
    ...(auth === undefined ? {} : { auth }),
    ...(canonical === undefined ? {} : { canonical }),
    ...(inputs === undefined ? {} : { inputs: [...inputs] }),
    inputTables: inputTables.map(({ table, hidden }) => ({ table, hidden: [...hidden] })),
    ...(columns === undefined ? {} : { columns: [...columns] }),
    ...(response === undefined ? {} : { response }),
    ...(environment === undefined ? {} : { environment: [...environment] }),
    ...(stack === undefined ? {} : { stack }),
    references: [...unique].sort(([a], [b]) => compareText(a, b)).map(([, entry]) => entry),
  };
}

/** Lists that say something by being empty: nothing is declared, in place of nothing known. */
const KEPT_EMPTY: ReadonlySet<string> = new Set([
  'objects',
  'inputs',
  'columns',
  'environment',
  'fields',
  'only',
]);

function dropEmpty(key: string, value: unknown): unknown {
  if (value === false && key !== 'auth') return undefined;
  return Array.isArray(value) && value.length === 0 && !KEPT_EMPTY.has(key) ? undefined : value;
}

/** What is wrong with a file that `readSnapshot` refused, in one sentence. */
export function describeSnapshotError(error: unknown): string {
  if (!(error instanceof z.ZodError)) return error instanceof Error ? error.message : String(error);
  const [first] = error.issues;
  if (first === undefined) return 'It is no snapshot.';
  const place = first.path.map(String).join('.');
  return `It is no snapshot of version ${SNAPSHOT_VERSION}: ${place === '' ? '' : `"${place}": `}${first.message}.`;
}
