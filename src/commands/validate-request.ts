import type { Check } from '../checks/check.ts';
import type { Severity } from '../source/diagnostic.ts';
import type { Scope } from '../workspace/workspace.ts';
import type { Clock, FileSystem, Git, RuleReader } from './ports.ts';

/** Everything is optional: what is not given is taken from the configuration, then from the default. */
export interface ValidateRequest {
  readonly paths?: readonly string[] | undefined;
  readonly configPath?: string | undefined;
  readonly snapshotPath?: string | undefined;
  readonly baselinePath?: string | undefined;
  /** Write the baseline: without what is found no more, or with what is new as well. */
  readonly writeBaseline?: 'shrink' | 'grow' | undefined;
  /** Ids of the only checks that run; what cannot be read is told in any case. */
  readonly only?: readonly string[] | undefined;
  /** A commit: findings that it had, in documents that are still as they were there, are left out. */
  readonly since?: string | undefined;
  readonly scope?: Scope | undefined;
  readonly failOn?: Severity | undefined;
  /** Whether no files at all are fine: true where nobody said that there are any. */
  readonly allowEmpty?: boolean | undefined;
  /** Make the fixes that prove right, in the files or in memory only; what is told is then told of the fixed texts. */
  readonly fix?: 'write' | 'dry-run' | undefined;
  /** Whether causes carry patches: for these, all fixes are tried in memory. */
  readonly patches?: boolean | undefined;
}

export interface ValidatePorts {
  readonly files: FileSystem;
  readonly clock: Clock;
  /** Where configuration, snapshot and baseline are read; without it, from the files. */
  readonly rules?: RuleReader | undefined;
  /** For `since`. */
  readonly git?: Git | undefined;
  /** All of them, unless one says otherwise. */
  readonly checks?: readonly Check[];
}
