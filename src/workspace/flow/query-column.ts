import type { Expression } from '../../language/ast.ts';
import type { FieldShape } from '../contract.ts';
import { resolveField } from '../field-names.ts';
import type { Query } from '../find-references.ts';
import type { Workspace } from '../workspace.ts';

export interface QueryColumn {
  readonly table: string;
  readonly shape: FieldShape;
}

/**
 * The column that `$db.table.column`, `$db.alias.column` or `$db.column` means.
 * @returns undefined for anything else, and when there is a doubt
 */
export function resolveQueryColumn(
  expression: Expression,
  query: Query,
  workspace: Workspace,
): QueryColumn | undefined {
  if (expression.type === 'parenthesized')
    return expression.expression && resolveQueryColumn(expression.expression, query, workspace);
  if (expression.type !== 'member') return undefined;
  const { object, property } = expression;
  if (object.type === 'variable' && object.name === 'db') {
    if (query.joined.size > 0 || query.aliases.has(property.text)) return undefined;
    return resolveColumn(query.table, property.text, workspace);
  }
  if (object.type !== 'member' || object.object.type !== 'variable' || object.object.name !== 'db')
    return undefined;
  const owner = object.property.text;
  const joined = query.joined.get(owner);
  if (joined !== undefined) return resolveColumn(joined, property.text, workspace);
  if (owner !== query.table || query.aliases.has(owner)) return undefined;
  return resolveColumn(owner, property.text, workspace);
}

export function resolveColumn(
  table: string | undefined,
  name: string,
  workspace: Workspace,
): QueryColumn | undefined {
  if (table === undefined) return undefined;
  const columns = workspace.resolveUnique({ to: 'table', name: table })?.contract.columns;
  const shape = resolveField(columns, name);
  return shape === undefined ? undefined : { table, shape };
}
