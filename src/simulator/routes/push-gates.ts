import { planGate, refuse } from '../http/refusals.ts';
import type { Reply } from '../http/reply.ts';
import type { PushedDocument } from '../multidoc/split-multidoc.ts';
import type { SimulatorSettings } from '../settings.ts';
import type { Workspace } from '../state/instance-state.ts';

/** What the free plan does not have; one such document stops the whole push. */
const PAID: Readonly<Record<string, string>> = {
  middleware: 'Please upgrade to access middleware.',
  task: 'Please upgrade to access tasks.',
  table_trigger: 'Table triggers are part of paid packages.',
};

export function findPlanGate(
  workspace: Workspace,
  documents: readonly PushedDocument[],
  settings: SimulatorSettings,
): Reply | undefined {
  if (workspace.plan === 'paid' || !settings.freePlanGates) return undefined;
  const message = documents.map((document) => PAID[document.kind]).find((text) => text !== undefined);
  return message === undefined ? undefined : planGate(message);
}

/** Two documents of one push with one guid. */
export function findDuplicateGuid(documents: readonly PushedDocument[]): Reply | undefined {
  const seen = new Set<string>();
  for (const { guid, kind } of documents) {
    if (guid === '') continue;
    if (seen.has(guid)) return refuse(400, 'ERROR_CODE_INPUT_ERROR', `Duplicate ${kind} guid: ${guid}`);
    seen.add(guid);
  }
  return undefined;
}
