import { checkNewLabel, checkNotFirst } from '../branch-label.ts';
import { type Connection, jsonBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import type { CallOptions } from '../transport.ts';
import type { Branch } from '../wire/branch.ts';

export interface NewBranch {
  readonly label: string;
  /** Label of the branch whose logic is copied. Tables are not: all branches share them. */
  readonly source: string;
  readonly description?: string;
  readonly color?: string;
}

export interface BranchChange {
  readonly label?: string;
  readonly description?: string;
  readonly color?: string;
}

export interface BranchCalls {
  /** Backups among them. */
  listBranches(workspace: number, options?: CallOptions): Promise<readonly Branch[]>;
  getBranch(workspace: number, label: string, options?: CallOptions): Promise<Branch>;
  createBranch(workspace: number, branch: NewBranch, options?: CallOptions): Promise<Branch>;
  updateBranch(
    workspace: number,
    label: string,
    change: BranchChange,
    options?: CallOptions,
  ): Promise<Branch>;
  /** Takes effect at once for all callers that name no branch. */
  setLiveBranch(workspace: number, label: string, options?: CallOptions): Promise<Branch>;
  deleteBranch(workspace: number, label: string, options?: CallOptions): Promise<void>;
}

export function branchCalls({ call, listAll }: Connection): BranchCalls {
  return {
    listBranches: (workspace, options) => listAll(endpoints.listBranches, { path: { workspace } }, options),
    getBranch: (workspace, branch, options) =>
      call(endpoints.getBranch, { path: { workspace, branch } }, options),
    createBranch: async (workspace, { label, source, description, color }, options) => {
      checkNewLabel(endpoints.createBranch.step, label);
      const body = jsonBody({ label, source_branch: source, description, color });
      return call(endpoints.createBranch, { path: { workspace }, body }, options);
    },
    updateBranch: async (workspace, branch, { label, description, color }, options) => {
      if (label !== undefined) checkNewLabel(endpoints.updateBranch.step, label);
      const body = jsonBody({ label, description, color });
      return call(endpoints.updateBranch, { path: { workspace, branch }, body }, options);
    },
    setLiveBranch: (workspace, branch, options) =>
      call(endpoints.setLiveBranch, { path: { workspace, branch } }, options),
    deleteBranch: async (workspace, branch, options) => {
      checkNotFirst(endpoints.deleteBranch.step, branch);
      await call(endpoints.deleteBranch, { path: { workspace, branch } }, options);
    },
  };
}
