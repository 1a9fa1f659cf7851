import { type BranchChoice, labelOf } from './branch-label.ts';
import { invalidCall } from './errors.ts';
import type { QueryValues } from './query.ts';

/**
 * - `partial`: the documents are some of the workspace; adds and updates, drops no column and no object.
 * - `sync`: the documents are all of the workspace; may drop and alter columns.
 * - `sync-and-delete`: also deletes every object that is not among them.
 */
export type PushMode = 'partial' | 'sync' | 'sync-and-delete';

/** What a push may do. All that loses something is off unless asked for. */
export interface PushOptions {
  readonly branch: BranchChoice;
  /** Default `partial`. */
  readonly mode?: PushMode;
  /** Overwrite environment variables with those of the `workspace` document. Default false. */
  readonly env?: boolean;
  /** Insert and overwrite rows with those in the documents. Default false. */
  readonly records?: boolean;
  /** Empty the tables of the documents first. Default false. */
  readonly truncate?: boolean;
  /** All or nothing. Default true. */
  readonly transaction?: boolean;
  /** Guids that `sync-and-delete` spares. Older instances ignore it, without a word. */
  readonly protectGuids?: readonly string[];
  /** Why a policy of the workspace is overridden; sent by a push only. */
  readonly overrideReason?: string;
  /** For the version history of newer instances; sent by a push only. */
  readonly message?: string;
}

/** The request line has to fit into 8 kB of a proxy; the official client has the same limit. */
const PROTECTED_LENGTH = 4000;

export function pushQuery(step: string, options: PushOptions): QueryValues {
  return {
    ...sharedQuery(step, options, options.mode === 'sync-and-delete'),
    message: options.message,
    override_reason: options.overrideReason,
  };
}

/**
 * A preview always asks for deletions, so that it lists all objects that only the server has; it deletes nothing.
 * A push is never sent so.
 */
export function previewQuery(step: string, options: PushOptions): QueryValues {
  return sharedQuery(step, options, true);
}

function sharedQuery(step: string, options: PushOptions, deletes: boolean): QueryValues {
  const label = labelOf(step, options.branch);
  return {
    delete: deletes,
    env: options.env ?? false,
    records: options.records ?? false,
    transaction: options.transaction ?? true,
    truncate: options.truncate ?? false,
    branch: label === '' ? undefined : label,
    partial: (options.mode ?? 'partial') === 'partial',
    protect_guids: protectedGuids(step, options.protectGuids ?? []),
  };
}

function protectedGuids(step: string, guids: readonly string[]): string | undefined {
  const odd = guids.find((guid) => !/^[\w-]+$/.test(guid));
  if (odd !== undefined) throw invalidCall(step, `"${odd}" is not a guid`, 'Give guids as Xano writes them.');
  const text = guids.join(',');
  if (text.length > PROTECTED_LENGTH) {
    throw invalidCall(
      step,
      `${guids.length} guids are too many to be protected in one request`,
      'Push without deleting, or protect fewer objects.',
    );
  }
  return text === '' ? undefined : text;
}
