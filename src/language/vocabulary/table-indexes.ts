import type { ObjectKeys } from './object-keys.ts';
import { wordTable } from './word-table.ts';

export interface IndexTypeRow {
  /** What `op` of a field can be. */
  readonly operators: readonly string[];
}

/** `index = [{type: "btree", field: [{name: "email", op: "asc"}]}]` */
export const INDEX_TYPES: Readonly<Record<string, IndexTypeRow>> = wordTable<IndexTypeRow>({
  primary: { operators: [] },
  btree: { operators: ['asc', 'desc'] },
  'btree|unique': { operators: ['asc', 'desc'] },
  gin: { operators: ['jsonb_path_op'] },
  // Has a `name` and a `lang` too; the operators are weights.
  search: { operators: ['A', 'B', 'C', 'D'] },
  vector: { operators: ['vector_cosine_ops', 'vector_ip_ops'] },
});

export const INDEX_KEYS: ObjectKeys = { required: ['type', 'field'], optional: ['name', 'lang'] };

/** Columns of every table, declared or not. */
export const IMPLICIT_COLUMNS = ['id', 'created_at', 'xdo'] as const;
