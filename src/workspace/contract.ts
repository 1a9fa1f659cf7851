import type { ResponseShape } from './response-shape.ts';

/** What the outside of an object promises: enough to check those who use it, and all that a snapshot keeps of it. */
export interface Contract {
  /** What it takes; undefined when it declares nothing. */
  readonly inputs: readonly FieldShape[] | undefined;
  /** Tables whose columns it takes as inputs too (`dblink`). */
  readonly inputTables: readonly LinkedTable[];
  /** A table's columns; undefined for everything else. */
  readonly columns: readonly FieldShape[] | undefined;
  /** The table that callers sign in with; for a table, whether callers can sign in with it. */
  readonly auth: string | boolean | undefined;
  readonly canonical: string | undefined;
  /** What comes back, as far as it can be followed; missing where nothing comes back. */
  readonly response?: ResponseShape;
  /** The names of the environment variables that a `workspace` document declares, never their values. */
  readonly environment?: readonly string[];
}

export interface FieldShape {
  readonly name: string;
  readonly type: string;
  readonly list: boolean;
  readonly nullable: boolean;
  /** May be left out: marked so, or has a default. */
  readonly optional: boolean;
  /** The table that it refers to. */
  readonly table?: string;
  /** What an `enum` allows. */
  readonly values?: readonly string[];
  /** The fields of an `object`. */
  readonly fields?: readonly FieldShape[];
}

export interface LinkedTable {
  readonly table: string;
  /** Columns that are left out. */
  readonly hidden: readonly string[];
}
