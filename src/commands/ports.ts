import type { Failure } from '../source/failure.ts';
import type { SourceFile } from '../source/source-file.ts';

/** What commands need of the file system. Paths are as the user gave them. */
export interface FileSystem {
  /** Finds and reads XanoScript files below paths. Never throws: what cannot be read is a failure. */
  readSources(request: SourceRequest): Promise<Sources>;
  /** Whether a folder holds anything at all. */
  hasFiles(folder: string): Promise<boolean>;
  /** @returns undefined when there is no such file. @throws Error when it cannot be read */
  readText(path: string): Promise<string | undefined>;
  /** Writes a whole file, and its folder when missing. @throws Error when it cannot */
  writeText(path: string, text: string): Promise<void>;
}

export interface SourceRequest {
  readonly paths: readonly string[];
  /** Glob patterns, relative to the root. */
  readonly ignores: readonly string[];
}

export interface Sources {
  /** The folder to which the files' paths are relative, as the user would write it; `.` for the working folder. */
  readonly root: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly failures: readonly Failure[];
  /** Folders among the paths that hold no XanoScript file. */
  readonly emptyFolders: readonly string[];
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}
