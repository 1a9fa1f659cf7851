import type { Branch, StoredDocument, Workspace } from './instance-state.ts';

/** @param label empty for the live branch */
export function resolveBranch(workspace: Workspace, label: string): Branch | undefined {
  if (label === '') return workspace.branches.find((branch) => branch.live);
  return workspace.branches.find((branch) => branch.label === label);
}

/** All that a branch shows: what it shares with the others, then its own. */
export function findDocuments(workspace: Workspace, branch: Branch): readonly StoredDocument[] {
  return [...workspace.shared, ...branch.documents];
}

/** The list that a kind of document lives in. */
export function homeOf(
  workspace: Workspace,
  branch: Branch,
  kind: string,
  tablesPerBranch: boolean,
): StoredDocument[] {
  const isShared = kind === 'workspace' || (kind === 'table' && !tablesPerBranch);
  return isShared ? workspace.shared : branch.documents;
}
