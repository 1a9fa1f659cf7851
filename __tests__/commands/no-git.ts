import type { Git } from '../../src/commands/ports.ts';

/** A folder that is in no git repository. */
export const noGit: Git = {
  findUncommitted: async () => undefined,
  readTree: async () => [],
  readText: async () => undefined,
  resolvePath: async () => undefined,
  findParents: async () => [],
  findMergeBase: async () => undefined,
  findDefaultBranch: async () => undefined,
  resolveCommit: async () => undefined,
};
