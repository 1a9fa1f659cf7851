import type { Failure } from '../../source/failure.ts';
import type { ExitCode } from '../exit-code.ts';

/** What became of a file of the setup. */
export type FileStatus =
  | 'written'
  /** It said the same already. */
  | 'unchanged'
  /** It says something else, and was left as it is. */
  | 'kept'
  /** It said something else. */
  | 'replaced';

export interface SetupFile {
  readonly path: string;
  /** What it is for, in a few words. */
  readonly about: string;
  readonly status: FileStatus;
  /** From what is there to what would be, as a patch; empty when nothing differs. */
  readonly diff: string;
}

/** Something to set in the settings of the repository. Only its name: values are for people. */
export interface Setting {
  readonly kind: 'secret' | 'variable' | 'setting';
  readonly name: string;
  /** Where in the settings. */
  readonly where: string;
  readonly why: string;
}

export interface InitResult {
  /** Folder of the XanoScript files. */
  readonly path: string;
  /** XanoScript files that came from the workspace. */
  readonly pulled: readonly string[];
  readonly files: readonly SetupFile[];
  /** What was decided without being told, one sentence each. */
  readonly notes: readonly string[];
  readonly settings: readonly Setting[];
  /** What to do now, one sentence each. */
  readonly next: readonly string[];
  readonly failures: readonly Failure[];
  readonly exitCode: ExitCode;
}
