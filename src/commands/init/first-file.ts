import type { Failure } from '../../source/failure.ts';
import type { SetupFile } from './init-result.ts';

/** A file that is made once, and belongs to its own commands from then on. */
export interface FirstFile {
  /** Undefined where there is none. */
  readonly path: string | undefined;
  readonly files: readonly SetupFile[];
  readonly notes: readonly string[];
  readonly failures: readonly Failure[];
}

export const NOT_WRITTEN: FirstFile = { path: undefined, files: [], notes: [], failures: [] };
