/**
 * What nobody outside Xano knows for sure, one named setting each. The default is what a client should be ready for:
 * where two answers are possible, the one that hurts more.
 */
export interface SimulatorSettings {
  /** Status of "Push is disabled". 500 was seen; 403 is what newer servers may answer. */
  readonly pushDisabledStatus: 403 | 500;
  /** Whether that answer carries `code`. Never seen live; clients must do with the message. */
  readonly pushDisabledCode: '' | 'ERROR_CODE_ACCESS_DENIED';
  /** Status of a document that the import cannot read. Both were reported. */
  readonly documentErrorStatus: 400 | 500;
  /** Status of refused branch calls (deleting `v1` or the live one, a label that is taken): unknown, message only. */
  readonly branchRefusedStatus: 400 | 403 | 500;
  /** What a push to a branch that is not there does. Creating it silently would hide typing errors, so: refused. */
  readonly missingBranch: 'refused' | 'created';
  /** How a document without a guid finds its object. Clients rely on the name; otherwise every push would double it. */
  readonly unguidedMatch: 'name' | 'never';
  /** What becomes of a guid that the workspace does not know. Kept: content moves between workspaces with its guids. */
  readonly unknownGuid: 'kept' | 'replaced';
  /** What a reference to nothing does on push. Reports disagree; emptied names that only show on pull hurt more. */
  readonly unresolvedReference: 'emptied' | 'refused';
  /** Whether a partial preview that asks for deletes lists them. The official client hides them, so they come. */
  readonly partialPreviewListsDeletes: boolean;
  /** Whether a partial push with `delete=true` deletes. Nobody should send it; if it is sent, the harm shows. */
  readonly partialPushDeletes: boolean;
  /** Whether `unchanged` operations are listed. Vendor tests show them. */
  readonly listsUnchanged: boolean;
  /** Whether the preview lists every field that changes, besides the update of its table. */
  readonly listsFields: boolean;
  /** Body of a successful push. All four count as success for the official client. */
  readonly pushAnswer: 'guid-map' | 'null' | 'empty' | 'text';
  /** Whether the guid map holds objects that did not change. It had one entry per pushed document where it was seen. */
  readonly guidMapHolds: 'all' | 'changed';
  /** What the guid map calls a trigger. */
  readonly triggerType: 'specific' | 'generic';
  /** Order of documents in a pull; `shuffled` differs from call to call. Unknown, so nobody may depend on it. */
  readonly pullOrder: 'kind' | 'shuffled';
  /** Whether a pull ends in a line end. Exports do not. */
  readonly pullEndsInNewline: boolean;
  /** Whether `branch` documents are in a pull. Documented as documents, and seen in an older export. */
  readonly pullHoldsBranchDocuments: boolean;
  /** Whether tables belong to a branch. Three sources say that all branches share them; one disagrees. */
  readonly tablesPerBranch: boolean;
  /** Whether branches that are not live say `live: false`. Measured: they say nothing. */
  readonly branchListSaysNotLive: boolean;
  /** Lists of releases: measured as an envelope, taken for a bare array of 25 by the official client. */
  readonly releaseList: 'array' | 'envelope';
  /** Whether `as_draft=true` stores a draft. Documented by name only. */
  readonly draftPush: 'ignored' | 'stored';
  /** Whether `protect_guids` spares objects from deletes. Older instances ignore it without a word. */
  readonly honoursProtectedGuids: boolean;
  /** Whether a knowledge preview (`dry_run`) is one. An old instance may import instead. */
  readonly honoursKnowledgeDryRun: boolean;
  /** Whether `/multidoc/dry-run` exists, and whether it sums up: older instances lack one or both. */
  readonly preview: 'full' | 'without-summary' | 'missing';
  /** Whether the limit of the free plan (10 calls in 20 seconds) counts these calls too. */
  readonly freePlanRateLimit: boolean;
  /** Whether "too many requests" says how long to wait. */
  readonly sendsRetryAfter: boolean;
  /** Whether the free plan refuses middleware, tasks and table triggers. Reported once, with status 400. */
  readonly freePlanGates: boolean;
  /** Fields that only newer servers send: `policy_check`, `canonical` in the guid map. */
  readonly sendsNewerFields: boolean;
}

export const defaultSettings: SimulatorSettings = {
  pushDisabledStatus: 500,
  pushDisabledCode: '',
  documentErrorStatus: 500,
  branchRefusedStatus: 400,
  missingBranch: 'refused',
  unguidedMatch: 'name',
  unknownGuid: 'kept',
  unresolvedReference: 'emptied',
  partialPreviewListsDeletes: true,
  partialPushDeletes: true,
  listsUnchanged: true,
  listsFields: true,
  pushAnswer: 'guid-map',
  guidMapHolds: 'all',
  triggerType: 'specific',
  pullOrder: 'kind',
  pullEndsInNewline: false,
  pullHoldsBranchDocuments: true,
  tablesPerBranch: false,
  branchListSaysNotLive: false,
  releaseList: 'envelope',
  draftPush: 'ignored',
  honoursProtectedGuids: true,
  honoursKnowledgeDryRun: true,
  preview: 'full',
  freePlanRateLimit: true,
  sendsRetryAfter: false,
  freePlanGates: true,
  sendsNewerFields: false,
};
