import { renderName } from '../canonical/inline.ts';
import { nextId } from './assign-identity.ts';
import type { Branch, InstanceState, Workspace } from './instance-state.ts';

/** Not the clock: what is made here shows up in answers, and a run should be the same tomorrow. */
const CREATED_AT = '2026-01-01 00:00:00+0000';

export function createState(): InstanceState {
  return {
    version: 1,
    user: { id: 1, name: 'Simulated User', email: 'user@example.com' },
    instance: 'simulated',
    counter: 0,
    workspaces: [],
    sandbox: null,
    sandboxSource: '',
  };
}

export interface NewWorkspace {
  readonly name: string;
  readonly id?: number;
  readonly plan?: 'free' | 'paid';
  readonly allowPush?: boolean;
}

/** An empty workspace with its first branch, which is always called `v1`. */
export function createWorkspace(state: InstanceState, wanted: NewWorkspace): Workspace {
  const id = wanted.id ?? nextId(state);
  const settings = { id: nextId(state), guid: '', kind: 'workspace', name: wanted.name, verb: '', group: '' };
  return {
    id,
    name: wanted.name,
    description: '',
    plan: wanted.plan ?? 'paid',
    preferences: { allow_push: wanted.allowPush ?? true },
    swagger: true,
    require_token: false,
    created_at: CREATED_AT,
    env: {},
    branches: [{ ...createBranch(state, 'v1'), live: true }],
    shared: [
      {
        ...settings,
        text: `workspace ${renderName(wanted.name)} {\n  acceptance = {ai_terms: false}\n}`,
        draft: '',
      },
    ],
    rows: {},
    releases: [],
    verdicts: {},
    functionResults: {},
    history: [],
  };
}

export function createBranch(state: InstanceState, label: string): Branch {
  return {
    id: nextId(state),
    label,
    live: false,
    backup: false,
    created_at: CREATED_AT,
    description: '',
    color: '',
    documents: [],
    knowledge: [],
  };
}
