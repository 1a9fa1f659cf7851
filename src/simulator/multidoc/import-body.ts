import type { SimulatorSettings } from '../settings.ts';
import { resolveBranch } from '../state/find-branch.ts';
import type { InstanceState, Workspace } from '../state/instance-state.ts';
import { applyPush } from './apply-push.ts';
import { planPush } from './plan-push.ts';
import { splitMultidoc } from './split-multidoc.ts';

const WHOLE = {
  branch: '',
  partial: false,
  delete: false,
  transaction: true,
  truncate: false,
  asDraft: false,
  protectedGuids: new Set<string>(),
  sourceWorkspace: '',
};

/**
 * Fills the live branch of a workspace, past all gates and faults: seeds and releases.
 * @returns why it failed, or nothing
 */
export function importBody(
  state: InstanceState,
  workspace: Workspace,
  body: string,
  settings: SimulatorSettings,
  wanted: { readonly env: boolean; readonly records: boolean },
): string | undefined {
  const branch = resolveBranch(workspace, '');
  if (branch === undefined) return 'The workspace has no live branch.';
  const target = { state, workspace, branch, settings };
  const options = { ...WHOLE, ...wanted };
  const faults = { rewrite: (text: string) => text, swapsGuids: false, failsMidway: false };
  const result = applyPush(target, planPush(target, splitMultidoc(body), options), options, faults);
  return result.ok ? undefined : result.message;
}
