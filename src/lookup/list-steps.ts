import type { Document, Statement } from '../language/ast.ts';
import { findStatements } from '../workspace/clauses.ts';

/** One statement of a stack. */
export interface StackStep {
  /** `3`, `3.1`: where it stands. Branches count as statements. */
  readonly number: string;
  /** On one line; of a statement that holds others, what stands before them. */
  readonly text: string;
  readonly offset: number;
}

const LONGEST = 160;

/** The statements of a document's stack in order, at every depth, those that are switched off too. */
export function listSteps(document: Document, text: string): readonly StackStep[] {
  const steps: StackStep[] = [];
  const add = (statements: readonly Statement[], prefix: string): void => {
    for (const [index, statement] of statements.entries()) {
      const number = `${prefix}${index + 1}`;
      const inner = findInner(statement);
      steps.push({ number, text: renderStep(statement, inner, text), offset: statement.start });
      add(inner, `${number}.`);
    }
  };
  const [stack] = findStatements(document.body, 'stack');
  if (stack !== undefined) add(findInner(stack), '');
  return steps;
}

/** A block `stack` only wraps the statements. */
function findInner({ body }: Statement): readonly Statement[] {
  return (body?.entries ?? []).flatMap((entry) => {
    if (entry.type !== 'statement') return [];
    return entry.keyword.text === 'stack' && entry.header.length === 0 ? findInner(entry) : [entry];
  });
}

function renderStep(statement: Statement, inner: readonly Statement[], text: string): string {
  const { start, end, body, alias } = statement;
  const isHolder = inner.length > 0 && body !== undefined;
  const source = isHolder ? text.slice(start, body.start) : text.slice(start, end);
  const line = source
    .replace(/\/\/[^\n"']*(?=\n|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/\s*\{?\s*$/, (rest) => (isHolder ? '' : rest))
    .trim();
  const tail =
    isHolder && alias !== undefined && !alias.beforeBody ? ` ${text.slice(alias.start, alias.end)}` : '';
  const whole = `${line}${tail}`;
  return whole.length <= LONGEST ? whole : `${whole.slice(0, LONGEST - 1)}…`;
}
