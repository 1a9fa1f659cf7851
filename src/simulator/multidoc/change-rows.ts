import type { Row, Workspace } from '../state/instance-state.ts';
import type { FieldChange } from './compare-tables.ts';

/** What a change of columns does to rows: dropped ones are gone, retyped ones lose every value. */
export function changeColumns(workspace: Workspace, table: string, changes: readonly FieldChange[]): void {
  const dropped = new Set(
    changes.filter((change) => change.action === 'drop_field').map((change) => change.field),
  );
  const retyped = new Set(
    changes.filter((change) => change.action === 'alter_field').map((change) => change.field),
  );
  const rows = workspace.rows[table];
  if (rows === undefined || dropped.size + retyped.size === 0) return;
  workspace.rows[table] = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .filter(([column]) => !dropped.has(column))
        .map(([column, value]) => [column, retyped.has(column) ? null : value]),
    ),
  );
}

/** Rows of the same id are overwritten, others added; nothing is taken away. */
export function upsertRows(workspace: Workspace, table: string, incoming: readonly Row[]): void {
  if (incoming.length === 0) return;
  const rows = new Map((workspace.rows[table] ?? []).map((row) => [idOf(row), row]));
  for (const row of incoming) {
    const id = idOf(row);
    rows.set(id, { ...rows.get(id), ...row });
  }
  workspace.rows[table] = [...rows.values()];
}

function idOf({ id }: Row): string {
  return JSON.stringify(id);
}
