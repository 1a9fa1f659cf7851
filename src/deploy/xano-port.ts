/** What a deployment needs of a client for one instance: part of it, so that the client fits as it is. */
export interface XanoPort {
  /** Host of the instance, with its port. Two targets with one host and one workspace id are the same. */
  readonly host: string;
  whoAmI(): Promise<{ readonly name: string }>;
  getWorkspace(workspace: number): Promise<{
    readonly id: number;
    readonly name: string;
    readonly preferences?: { readonly allow_push?: boolean | null | undefined } | null | undefined;
  }>;
  listBranches(workspace: number): Promise<readonly BranchRow[]>;
  /** All documents of a branch, joined by lines of `---`. */
  pullMultidoc(workspace: number, pull: { readonly branch: string | null }): Promise<string>;
  /** Changes nothing; lists as `delete` what only the server has, in every mode. Refused as the push would be. */
  dryRunMultidoc(
    workspace: number,
    documents: string,
    push: PushRequest,
  ): Promise<{ readonly operations: readonly ServerOperation[] }>;
  /** Success says that the server took the documents, not that it kept them. Never repeated by the client. */
  pushMultidoc(workspace: number, documents: string, push: PushRequest): Promise<unknown>;
  listUnitTests(
    workspace: number,
    filter: { readonly branch: string | null },
  ): Promise<readonly UnitTestRow[]>;
  /** An answer is a verdict; an error is none. */
  runUnitTest(workspace: number, id: string, branch: string | null): Promise<TestAnswer>;
  listWorkflowTests(
    workspace: number,
    filter: { readonly branch: string | null },
  ): Promise<readonly { readonly id: number; readonly name: string }[]>;
  runWorkflowTest(workspace: number, id: number): Promise<TestAnswer>;
}

export interface BranchRow {
  readonly label: string;
  readonly live?: boolean | null | undefined;
  readonly backup?: boolean | null | undefined;
}

export interface PushRequest {
  readonly branch: string | null;
  readonly mode: 'partial' | 'sync' | 'sync-and-delete';
  readonly message?: string;
}

export interface ServerOperation {
  readonly action: string;
  readonly type: string;
  readonly name: string;
  readonly details?: string | null | undefined;
  readonly reason?: string | null | undefined;
}

export interface UnitTestRow {
  readonly id: string;
  readonly name: string;
  readonly obj_name: string;
  readonly obj_type: string;
}

/** Passed only when `status` is `ok`. */
export interface TestAnswer {
  readonly status: string;
  readonly message?: string | null | undefined;
  readonly results?:
    | readonly { readonly status: string; readonly message?: string | null | undefined }[]
    | null
    | undefined;
}
