import type { Statement } from '../../language/ast.ts';
import {
  findAssignment,
  findFieldList,
  readHeaderName,
  readName,
  readText,
} from '../../workspace/clauses.ts';
import { type PlanContext, readDocument } from '../plan-context.ts';
import { describeStatement } from './effects.ts';
import type { Subject, Verdict } from './rule.ts';

/** Columns that come out of a statement and did not before, if any of them is a password or sensitive. */
export function judgeOutput({ difference }: Subject, { after: state }: PlanContext): Verdict | undefined {
  const { statement, path } = difference;
  const { before, after } = statement ?? {};
  if (before === undefined || after === undefined || !path.includes('output')) return undefined;
  const table = state.workspace.resolve({ to: 'table', name: readHeaderName(after.header)?.text ?? '' });
  const document = readDocument(table);
  const fields = document === undefined ? [] : (findFieldList(document.body, 'schema')?.fields ?? []);
  const secret = fields.find((field) => {
    const name = field.name?.text ?? '';
    const isSecret =
      field.fieldType.text === 'password' || readText(field.options, 'sensitive')?.text === 'true';
    return isSecret && comesOut(after, name) && !comesOut(before, name);
  });
  if (secret === undefined) return undefined;
  return {
    impacts: ['exposing'],
    reason: `${describeStatement(after)} hands over "${secret.name?.text ?? ''}", which is ${secret.fieldType.text === 'password' ? 'a password' : 'sensitive'}.`,
    affects: () => 'unknown',
  };
}

/** Without `output`, every column comes out. */
function comesOut({ body }: Statement, column: string): boolean {
  const value = findAssignment(body, 'output')?.value;
  if (value?.type !== 'array' || value.items.length === 0) return true;
  return value.items.some((item) => {
    const name = readName(item)?.text;
    return name === column || name === `items.${column}`;
  });
}
