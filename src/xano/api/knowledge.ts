import { type BranchChoice, labelOf } from '../branch-label.ts';
import { type Connection, jsonBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import type { CallOptions } from '../transport.ts';
import type { Knowledge, KnowledgeSync } from '../wire/knowledge.ts';

export interface KnowledgePush {
  readonly branch: BranchChoice;
  /** All items: knowledge is never pushed in part. */
  readonly items: readonly Knowledge[];
  /** Delete what is not among the items. Default false. */
  readonly delete?: boolean;
  /** Ask for a preview. An instance that does not know previews imports all the same: then there are no operations. */
  readonly dryRun?: boolean;
}

export interface KnowledgeCalls {
  getKnowledge(workspace: number, branch: BranchChoice, options?: CallOptions): Promise<readonly Knowledge[]>;
  syncKnowledge(workspace: number, push: KnowledgePush, options?: CallOptions): Promise<KnowledgeSync>;
}

export function knowledgeCalls({ call, listAll }: Connection): KnowledgeCalls {
  return {
    getKnowledge: async (workspace, branch, options) => {
      const query = { branch: labelOf(endpoints.getKnowledge.step, branch) };
      return listAll(endpoints.getKnowledge, { path: { workspace }, query }, options);
    },
    syncKnowledge: async (workspace, push, options) => {
      const body = jsonBody({
        branch: labelOf(endpoints.syncKnowledge.step, push.branch),
        delete: push.delete ?? false,
        ...(push.dryRun === true ? { dry_run: true } : { force: false }),
        items: push.items.map(completeItem),
      });
      return call(endpoints.syncKnowledge, { path: { workspace }, body }, options);
    },
  };
}

/** The server wants these four on every item. */
function completeItem(item: Knowledge): Knowledge {
  return {
    ...item,
    description: item.description ?? '',
    scope: item.scope ?? 'workspace',
    mode: item.mode ?? 'auto',
    enabled: item.enabled ?? true,
  };
}
