import type { SimulatorSettings } from '../settings.ts';
import { findDocuments } from '../state/find-branch.ts';
import type { Branch, InstanceState, StoredDocument, Workspace } from '../state/instance-state.ts';
import { type CanonicalWish, resolveCanonical } from './canonical-names.ts';
import { compareTables, type FieldChange } from './compare-tables.ts';
import { findReferences, holdsPlaceholder, type Reference } from './find-references.ts';
import type { PushOptions } from './push-options.ts';
import { isSame } from './read-identity.ts';
import type { PushedDocument } from './split-multidoc.ts';
import { buildStoredText } from './stored-text.ts';

export interface PushTarget {
  readonly state: InstanceState;
  readonly workspace: Workspace;
  readonly branch: Branch;
  readonly settings: SimulatorSettings;
}

/** What becomes of one pushed document. */
export interface PushStep {
  readonly pushed: PushedDocument;
  readonly current: StoredDocument | undefined;
  /** Empty: one is assigned when the step is applied. */
  readonly guid: string;
  readonly canonical: CanonicalWish;
  readonly unresolved: readonly Reference[];
  readonly hasPlaceholder: boolean;
  readonly action: 'create' | 'update' | 'unchanged';
  readonly fields: readonly FieldChange[];
}

export interface PushPlan {
  readonly steps: readonly PushStep[];
  readonly deletes: readonly PlannedDelete[];
  /** Names of pushed tables whose rows go before anything else happens. */
  readonly truncates: readonly string[];
}

export interface PlannedDelete {
  readonly document: StoredDocument;
  /** What it goes down with; empty when it is only missing from the push. */
  readonly with: string;
}

/** Compares a body with a branch; changes nothing. Preview and push both start here. */
export function planPush(
  target: PushTarget,
  body: readonly PushedDocument[],
  options: PushOptions,
): PushPlan {
  const present = findDocuments(target.workspace, target.branch);
  const pushed = keepFirstWorkspace(body);
  const known = new Set([...present, ...pushed].map((document) => `${document.kind} ${document.name}`));
  const steps = pushed.map((document) => planStep(target, document, present, known, options));
  const matched = new Set(steps.map((step) => step.current));
  const missing = present.filter(
    (document) => !matched.has(document) && isDeletable(document, target, options),
  );
  const truncates = options.truncate
    ? pushed.filter((document) => document.kind === 'table').map((table) => table.name)
    : [];
  return {
    steps,
    deletes: missing.map((document) => ({ document, with: findCascade(document, missing) })),
    truncates,
  };
}

function planStep(
  target: PushTarget,
  pushed: PushedDocument,
  present: readonly StoredDocument[],
  known: ReadonlySet<string>,
  options: PushOptions,
): PushStep {
  const current = resolveCurrent(pushed, present, target.settings);
  const references = pushed.document === undefined ? [] : findReferences(pushed.document);
  const unresolved = references.filter((reference) => !known.has(`${reference.kind} ${reference.name}`));
  const kept = target.settings.unknownGuid === 'kept' ? pushed.guid : '';
  const step = {
    pushed,
    current,
    guid: current?.guid ?? kept,
    canonical: resolveCanonical(target.state, pushed, current),
    unresolved,
    hasPlaceholder: holdsPlaceholder(pushed.text),
  };
  if (current === undefined) return { ...step, action: 'create', fields: [] };
  const text = buildStoredText(step, { partial: options.partial, canonical: step.canonical.name });
  const changed = text !== current.text || step.canonical.clashes;
  const fields = pushed.kind === 'table' && changed ? compareTables(current.text, text) : [];
  return { ...step, action: changed ? 'update' : 'unchanged', fields };
}

/** By guid, else by kind and name. A document that is found by its guid may have another name: it is renamed. */
function resolveCurrent(
  pushed: PushedDocument,
  present: readonly StoredDocument[],
  settings: SimulatorSettings,
): StoredDocument | undefined {
  if (pushed.kind === 'workspace') return present.find((document) => document.kind === 'workspace');
  const byGuid =
    pushed.guid === ''
      ? undefined
      : present.find((document) => document.guid === pushed.guid && document.kind === pushed.kind);
  if (byGuid !== undefined || settings.unguidedMatch === 'never') return byGuid;
  return present.find((document) => isSame(document, pushed));
}

/** The first `workspace` document counts, whatever its name; others are dropped without a word. */
function keepFirstWorkspace(body: readonly PushedDocument[]): readonly PushedDocument[] {
  const first = body.find((document) => document.kind === 'workspace');
  return body.filter((document) => document.kind !== 'workspace' || document === first);
}

function isDeletable(document: StoredDocument, target: PushTarget, options: PushOptions): boolean {
  if (document.kind === 'workspace' || document.kind === 'branch') return false;
  return !(target.settings.honoursProtectedGuids && options.protectedGuids.has(document.guid));
}

function findCascade(document: StoredDocument, missing: readonly StoredDocument[]): string {
  const group =
    document.kind === 'query'
      ? missing.find((other) => other.kind === 'api_group' && other.name === document.group)
      : undefined;
  return group === undefined ? '' : `api_group ${group.name}`;
}
