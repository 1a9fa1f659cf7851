import { nextCanonical, nextGuid, nextId } from '../state/assign-identity.ts';
import { homeOf } from '../state/find-branch.ts';
import type { StoredDocument } from '../state/instance-state.ts';
import { needsCanonical } from './canonical-names.ts';
import { changeColumns, upsertRows } from './change-rows.ts';
import { emptyDangling } from './empty-dangling.ts';
import { readEnv, readRows } from './literal.ts';
import type { PlannedDelete, PushPlan, PushStep, PushTarget } from './plan-push.ts';
import type { PushOptions } from './push-options.ts';
import { buildStoredText, hasGuid } from './stored-text.ts';

/** What a fault makes of a push while it runs. */
export interface ImportFaults {
  /** Called with what would be stored and gives what is stored instead. */
  readonly rewrite: (text: string) => string;
  readonly swapsGuids: boolean;
  readonly failsMidway: boolean;
}

export interface AppliedStep {
  readonly step: PushStep;
  readonly stored: StoredDocument;
}

export type ImportResult =
  | { readonly ok: true; readonly applied: readonly AppliedStep[] }
  | { readonly ok: false; readonly message: string; readonly param: string };

/** Brings a plan into a workspace. In a transaction a failure leaves nothing behind, else all that came before it. */
export function applyPush(
  target: PushTarget,
  plan: PushPlan,
  options: PushOptions,
  faults: ImportFaults,
): ImportResult {
  const before = options.transaction ? structuredClone(target.workspace) : undefined;
  const result = importAll(target, plan, options, faults);
  if (!result.ok && before !== undefined) Object.assign(target.workspace, before);
  return result;
}

function importAll(
  target: PushTarget,
  plan: PushPlan,
  options: PushOptions,
  faults: ImportFaults,
): ImportResult {
  const applied: AppliedStep[] = [];
  const half = Math.floor(plan.steps.length / 2);
  truncate(target, plan.truncates);
  for (const [index, step] of plan.steps.entries()) {
    if (faults.failsMidway && index === half)
      return { ok: false, message: 'The import was interrupted.', param: '' };
    const refusal = findRefusal(step, target);
    if (refusal !== undefined) return { ok: false, ...refusal };
    applied.push({ step, stored: importStep(target, step, options, faults) });
  }
  const deletes = options.delete && (!options.partial || target.settings.partialPushDeletes);
  if (deletes && plan.deletes.length > 0) {
    for (const planned of plan.deletes) remove(target, planned);
    emptyDangling(target.workspace, target.branch);
  }
  return { ok: true, applied };
}

function findRefusal(step: PushStep, target: PushTarget): { message: string; param: string } | undefined {
  if (step.pushed.problem !== '')
    return { message: `Invalid block: ${step.pushed.problem}`, param: 'source' };
  const refusesUnresolved = target.settings.unresolvedReference === 'refused' && step.unresolved.length > 0;
  if (!step.hasPlaceholder && !refusesUnresolved) return undefined;
  return { message: 'Missing statement: mvp:placeholder', param: '' };
}

function importStep(
  target: PushTarget,
  step: PushStep,
  options: PushOptions,
  faults: ImportFaults,
): StoredDocument {
  const { pushed } = step;
  const stored = store(target, step, options, faults);
  if (pushed.kind === 'table' && pushed.document !== undefined) {
    changeColumns(target.workspace, stored.guid, step.fields);
    if (options.records) upsertRows(target.workspace, stored.guid, readRows(pushed.document));
  }
  if (pushed.kind === 'workspace' && pushed.document !== undefined) {
    target.workspace.name = pushed.name;
    if (options.env) Object.assign(target.workspace.env, readEnv(pushed.document));
  }
  return stored;
}

function store(
  target: PushTarget,
  step: PushStep,
  options: PushOptions,
  faults: ImportFaults,
): StoredDocument {
  const { state, workspace, branch, settings } = target;
  const { pushed } = step;
  const home = homeOf(workspace, branch, pushed.kind, settings.tablesPerBranch);
  const current = home.find((document) => document.id === step.current?.id);
  const fresh = faults.swapsGuids || step.guid === '';
  const guid = !hasGuid(pushed.kind) ? '' : fresh ? nextGuid(state) : step.guid;
  const wished = step.canonical.name;
  const canonical =
    wished === '' && (step.canonical.clashes || needsCanonical(pushed.kind)) ? nextCanonical(state) : wished;
  const text = faults.rewrite(
    buildStoredText({ ...step, current, guid }, { partial: options.partial, canonical }),
  );
  const identity = { kind: pushed.kind, name: pushed.name, verb: pushed.verb, group: pushed.group, guid };
  const isDraft = options.asDraft && settings.draftPush === 'stored';
  if (current !== undefined) {
    if (current.guid !== guid) moveRows(target, current.guid, guid);
    return Object.assign(current, identity, isDraft ? { draft: text } : { text, draft: '' });
  }
  const created = {
    id: nextId(state),
    ...identity,
    ...(isDraft ? { text: '', draft: text } : { text, draft: '' }),
  };
  home.push(created);
  return created;
}

function moveRows({ workspace }: PushTarget, from: string, to: string): void {
  const rows = workspace.rows[from];
  if (rows === undefined) return;
  workspace.rows[to] = rows;
  delete workspace.rows[from];
}

function truncate({ workspace, branch, settings }: PushTarget, tables: readonly string[]): void {
  for (const table of homeOf(workspace, branch, 'table', settings.tablesPerBranch)) {
    if (table.kind === 'table' && tables.includes(table.name)) delete workspace.rows[table.guid];
  }
}

/** A table goes with its rows. */
function remove({ workspace, branch, settings }: PushTarget, { document }: PlannedDelete): void {
  const home = homeOf(workspace, branch, document.kind, settings.tablesPerBranch);
  const at = home.findIndex((other) => other.id === document.id);
  if (at !== -1) home.splice(at, 1);
  if (document.kind === 'table') delete workspace.rows[document.guid];
}
