import type { Block, Document, Statement } from '../language/ast.ts';
import { onceFor } from '../source/once-for.ts';
import type { Span } from '../source/span.ts';
import { findStatements } from './clauses.ts';
import { type Cycle, findCycles } from './find-cycles.ts';
import type { Edge } from './graph.ts';
import { describeObject } from './object.ts';
import type { Workspace } from './workspace.ts';

export interface CallCycle {
  readonly edges: Cycle;
  /** Every call of it is made whatever happens, with nothing before it that may end the stack. */
  readonly isEndless: boolean;
}

const CALLS: ReadonlySet<string> = new Set([
  'function.run',
  'function.call',
  'tool.call',
  'task.call',
  'api.call',
  'addon.call',
  'ai.agent.run',
]);

/** Every document asks for them. */
export const findCallCycles = onceFor((workspace: Workspace): readonly CallCycle[] =>
  findCycles(workspace.graph, workspace.objects, isCall).map((edges) => ({
    edges,
    isEndless: edges.every(isAlwaysMade),
  })),
);

function isCall({ reference }: Edge): boolean {
  return reference !== undefined && CALLS.has(reference.via);
}

/** ` through function "b" and function "c"`; empty for an object that calls itself directly. */
export function describeCycle(others: readonly Edge[]): string {
  if (others.length === 0) return '';
  return ` through ${others.map(({ from }) => describeObject(from)).join(' and ')}`;
}

function isAlwaysMade({ from, reference }: Edge): boolean {
  if (from.origin !== 'file' || reference === undefined) return false;
  return isCertain(from.document, reference);
}

/** Statements that may end a stack, alone or by what is below them. */
const EXITS: ReadonlySet<string> = new Set(['return', 'throw', 'precondition', 'placeholder']);

function isCertain(document: Document, call: Span): boolean {
  for (const statement of findStatements(document.body, 'stack')[0]?.body?.entries ?? []) {
    if (statement.type !== 'statement') return false;
    if (statement.disabled) continue;
    if (statement.start <= call.start && call.end <= statement.end) return !holdsStatements(statement);
    if (mayEnd(statement)) return false;
  }
  return false;
}

function holdsStatements({ body }: Statement): boolean {
  return (body?.entries ?? []).some((entry) => entry.type === 'statement');
}

function mayEnd(statement: Statement): boolean {
  if (EXITS.has(statement.keyword.text)) return true;
  const open: Block[] = statement.body === undefined ? [] : [statement.body];
  for (let block = open.pop(); block !== undefined; block = open.pop())
    for (const entry of block.entries) {
      if (entry.type !== 'statement') continue;
      if (EXITS.has(entry.keyword.text)) return true;
      if (entry.body !== undefined) open.push(entry.body);
    }
  return false;
}
