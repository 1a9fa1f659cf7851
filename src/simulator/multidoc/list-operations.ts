import type { SimulatorSettings } from '../settings.ts';
import type { PlannedDelete, PushPlan, PushStep } from './plan-push.ts';
import type { PushOptions } from './push-options.ts';
import { reportedName, reportedType } from './read-identity.ts';

export interface Operation {
  readonly action: string;
  readonly type: string;
  readonly name: string;
  readonly details: string;
  readonly reason?: string;
}

type Counter = 'created' | 'updated' | 'deleted' | 'truncated' | 'unchanged';
export type Summary = Record<string, Record<Counter, number>>;

/** What a preview says about a plan. */
export function listOperations(
  plan: PushPlan,
  options: PushOptions,
  settings: SimulatorSettings,
): readonly Operation[] {
  const listsDeletes = options.delete && (!options.partial || settings.partialPreviewListsDeletes);
  return [
    ...plan.truncates.map((name) => ({ action: 'truncate', type: 'table', name, details: '' })),
    ...plan.steps.flatMap((step) => listStep(step, settings)),
    ...(listsDeletes ? plan.deletes.map(listDelete) : []),
  ];
}

function listStep(step: PushStep, settings: SimulatorSettings): readonly Operation[] {
  const type = reportedType(step.pushed.kind);
  const name = reportedName(step.pushed);
  if (step.action === 'unchanged' && !settings.listsUnchanged) return [];
  const fields = settings.listsFields ? step.fields : [];
  return [
    { action: step.action, type, name, details: describe(step) },
    ...fields.map((field) => ({ action: field.action, type, name, details: field.details })),
  ];
}

function describe(step: PushStep): string {
  if (step.pushed.problem !== '') return `exception: ${step.pushed.problem}`;
  const [missing] = step.unresolved;
  if (missing !== undefined) return `mvp:placeholder: there is no ${missing.kind} "${missing.name}"`;
  if (step.hasPlaceholder) return 'mvp:placeholder';
  return step.action === 'update' ? 'XS content differs' : '';
}

function listDelete({ document, with: owner }: PlannedDelete): Operation {
  const operation = { type: reportedType(document.kind), name: reportedName(document), details: '' };
  if (owner === '') return { action: 'delete', ...operation };
  return { action: 'cascade_delete', ...operation, reason: `${owner} is deleted` };
}

const COUNTERS: Readonly<Record<string, Counter>> = {
  create: 'created',
  update: 'updated',
  delete: 'deleted',
  cascade_delete: 'deleted',
  truncate: 'truncated',
  unchanged: 'unchanged',
};

/** Counts objects by type; operations on fields are part of the update of their table. */
export function summarize(operations: readonly Operation[]): Summary {
  const summary: Summary = {};
  for (const { action, type } of operations) {
    const counts = summary[type] ?? { created: 0, updated: 0, deleted: 0, truncated: 0, unchanged: 0 };
    summary[type] = counts;
    const counter = COUNTERS[action];
    if (counter !== undefined) counts[counter] += 1;
  }
  return summary;
}
