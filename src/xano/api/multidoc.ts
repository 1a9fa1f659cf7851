import { type BranchChoice, labelOf } from '../branch-label.ts';
import { type Connection, documentsBody } from '../connection.ts';
import { endpoints } from '../endpoints.ts';
import { invalidCall } from '../errors.ts';
import type { Problem } from '../problem.ts';
import { type PushOptions, previewQuery, pushQuery } from '../push-query.ts';
import type { CallOptions } from '../transport.ts';
import type { DryRun } from '../wire/dry-run.ts';
import type { GuidEntry, PolicyCheck, PushAnswer } from '../wire/push.ts';

export interface PullOptions {
  readonly branch: BranchChoice;
  /** With the values of environment variables: secrets. Default false. */
  readonly env?: boolean;
  /** With rows. Default false. */
  readonly records?: boolean;
  /** Drafts instead of what is published. Default false. */
  readonly drafts?: boolean;
}

export interface PushResult {
  /** Empty also when the server sends none: that says nothing about what was stored. */
  readonly guidMap: readonly GuidEntry[];
  /** Whether the server has sent a map at all. */
  readonly mapped: boolean;
  readonly policyCheck?: PolicyCheck | undefined;
}

export interface MultidocCalls {
  /** All documents of a branch, joined by a line of `---`, as the server writes them, in no known order. */
  pullMultidoc(workspace: number, pull: PullOptions, options?: CallOptions): Promise<string>;
  /**
   * What a push of these documents would do. Changes nothing. In every mode objects that only the server has are
   * listed as `delete`; whether a push deletes them is for its mode to say.
   * Refused as the push would be. Kind `unsupported` when the instance has no previews.
   */
  dryRunMultidoc(
    workspace: number,
    documents: string,
    push: PushOptions,
    options?: CallOptions,
  ): Promise<DryRun>;
  /** Success says that the server took the documents, not that it kept all of them: pull to see. Never repeated. */
  pushMultidoc(
    workspace: number,
    documents: string,
    push: PushOptions,
    options?: CallOptions,
  ): Promise<PushResult>;
}

export function multidocCalls({ call, fail }: Connection): MultidocCalls {
  return {
    pullMultidoc: async (workspace, { branch, env, records, drafts }, options) => {
      const query = {
        branch: labelOf(endpoints.pullMultidoc.step, branch),
        env: env ?? false,
        include_draft: drafts ?? false,
        records: records ?? false,
      };
      return call(endpoints.pullMultidoc, { path: { workspace }, query }, options);
    },
    dryRunMultidoc: async (workspace, documents, push, options) => {
      const endpoint = endpoints.dryRunMultidoc;
      const query = previewQuery(endpoint.step, push);
      const body = checkedBody(endpoint.step, documents);
      const preview = await call(endpoint, { path: { workspace }, query, body }, options);
      if (preview === null) throw fail(endpoint, noPreview, 1);
      return preview;
    },
    pushMultidoc: async (workspace, documents, push, options) => {
      const endpoint = endpoints.pushMultidoc;
      const query = pushQuery(endpoint.step, push);
      const body = checkedBody(endpoint.step, documents);
      return readPush(await call(endpoint, { path: { workspace }, query, body }, options));
    },
  };
}

function readPush(answer: PushAnswer | null): PushResult {
  const map = answer?.guid_map ?? undefined;
  return { guidMap: map ?? [], mapped: map !== undefined, policyCheck: answer?.policy_check ?? undefined };
}

const noPreview: Problem = {
  kind: 'unsupported',
  reason: 'preview-unavailable',
  what: 'the instance does not offer previews',
  remedy: 'Have the instance upgraded: what a push would do cannot be told without.',
  reached: true,
  unclear: false,
  transient: false,
};

/** A push of nothing, with deletion, would delete everything. */
function checkedBody(step: string, documents: string): ReturnType<typeof documentsBody> {
  if (documents.trim() === '') {
    throw invalidCall(step, 'there are no documents', 'Check the path of the XanoScript files.');
  }
  return documentsBody(documents);
}
