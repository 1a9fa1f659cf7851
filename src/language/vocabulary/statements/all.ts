import { wordTable } from '../word-table.ts';
import { API_STATEMENTS } from './api.ts';
import { ARRAY_STATEMENTS } from './array.ts';
import { CALL_STATEMENTS } from './call.ts';
import { CLOUD_STATEMENTS } from './cloud.ts';
import { CONTROL_STATEMENTS } from './control.ts';
import { DB_STATEMENTS } from './db.ts';
import { DEBUG_STATEMENTS } from './debug.ts';
import { EXPECT_STATEMENTS } from './expect.ts';
import { MATH_STATEMENTS } from './math.ts';
import { OBJECT_STATEMENTS } from './object.ts';
import { REDIS_STATEMENTS } from './redis.ts';
import { SECURITY_STATEMENTS } from './security.ts';
import type { StatementRow } from './statement-row.ts';
import { STORAGE_STATEMENTS } from './storage.ts';
import { STREAM_STATEMENTS } from './stream.ts';
import { TEXT_STATEMENTS } from './text.ts';
import { UTIL_STATEMENTS } from './util.ts';
import { ZIP_STATEMENTS } from './zip.ts';

/** One file each; the order in which a reference lists them. */
export const STATEMENT_FAMILIES = {
  control: CONTROL_STATEMENTS,
  db: DB_STATEMENTS,
  call: CALL_STATEMENTS,
  api: API_STATEMENTS,
  array: ARRAY_STATEMENTS,
  text: TEXT_STATEMENTS,
  math: MATH_STATEMENTS,
  object: OBJECT_STATEMENTS,
  security: SECURITY_STATEMENTS,
  redis: REDIS_STATEMENTS,
  storage: STORAGE_STATEMENTS,
  stream: STREAM_STATEMENTS,
  util: UTIL_STATEMENTS,
  zip: ZIP_STATEMENTS,
  debug: DEBUG_STATEMENTS,
  cloud: CLOUD_STATEMENTS,
  expect: EXPECT_STATEMENTS,
} as const satisfies Readonly<Record<string, Readonly<Record<string, StatementRow>>>>;

/** Every statement by its name. Blocks inside statements, such as `else`, are in `branches.ts`. */
export const STATEMENTS: Readonly<Record<string, StatementRow>> = wordTable<StatementRow>(
  Object.assign({}, ...Object.values(STATEMENT_FAMILIES)),
);
