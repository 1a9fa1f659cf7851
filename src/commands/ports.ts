import type { Backups } from '../deploy/backups.ts';
import type { Journal } from '../deploy/journal.ts';
import type { RecordStore } from '../records/record-store.ts';
import type { Failure } from '../source/failure.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { XanoClient } from '../xano/client.ts';

/** What commands need of the file system. Paths are as the user gave them. */
export interface FileSystem {
  /** Finds and reads XanoScript files below paths. Never throws: what cannot be read is a failure. */
  readSources(request: SourceRequest): Promise<Sources>;
  /** Those of the paths, relative and with `/`, that one of the glob patterns matches; by the rules of `ignores`. */
  matchPaths(paths: readonly string[], patterns: readonly string[]): Promise<readonly string[]>;
  /** Whether a folder holds anything at all. */
  hasFiles(folder: string): Promise<boolean>;
  /** @returns undefined when there is no such file. @throws Error that says in one sentence why it cannot be read */
  readText(path: string): Promise<string | undefined>;
  /** Writes a whole file, and its folder when missing. @throws Error that says in one sentence why it cannot */
  writeText(path: string, text: string): Promise<void>;
  /**
   * Changes a file that still holds what was read from it. A byte order mark and permissions stay as they are.
   * @returns false when it holds something else by now, and was left alone
   * @throws Error that says in one sentence why it cannot
   */
  replaceText(path: string, before: string, after: string): Promise<boolean>;
}

/** Reads what a run is judged by: configuration, snapshot, baseline. The working tree is one, and so is a commit. */
export interface RuleReader {
  /** The commit that it reads; undefined for the working tree. */
  readonly commit?: string;
  /** @returns undefined when there is no such file. @throws Error that says in one sentence why it cannot be read */
  readText(path: string): Promise<string | undefined>;
}

export interface SourceRequest {
  readonly paths: readonly string[];
  /** Glob patterns of files that are left out. */
  readonly ignores: readonly string[];
  /** The folder to which `ignores` are relative, whichever part of it is read; without it, each folder of `paths`. */
  readonly ignoresFrom?: string;
}

export interface Sources {
  /** The folder to which the files' paths are relative, as the user would write it; `.` for the working folder. */
  readonly root: string;
  /** Sorted by path. */
  readonly files: readonly SourceFile[];
  readonly failures: readonly Failure[];
  /** How many XanoScript files `ignores` left out. */
  readonly ignored: number;
  /** Those of `ignores` that left out none. */
  readonly idleIgnores?: readonly string[];
  /** Folders among the paths that hold no XanoScript file, or none that is not left out. */
  readonly emptyFolders: readonly string[];
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
}

/** Where deployments of this checkout keep what they must remember. */
export interface DeployStorage {
  /** The memory of one deployment. */
  journal(deployment: string): Journal;
  readonly backups: Backups;
  /** For records that live beside the files; records on GitHub have a store of their own. */
  readonly store: RecordStore;
}

/** What commands ask git about. */
export interface Git {
  /**
   * Files below a folder that differ from the last commit or are not in git, relative to the folder, with `/`.
   * @returns undefined when the folder is in no git repository: then nothing is known to be saved elsewhere
   */
  findUncommitted(folder: string): Promise<ReadonlySet<string> | undefined>;
  /**
   * The XanoScript files below a folder as they are in a commit, their paths relative to the folder.
   * @param ignores glob patterns of files that are left out, relative to the folder
   * @throws RemedyError that says what is missing
   */
  readTree(ref: string, folder: string, ignores: readonly string[]): Promise<readonly SourceFile[]>;
  /**
   * One file as it is in a commit; undefined when it has no such file.
   * @param path relative to the working folder
   * @throws RemedyError that says what is missing
   */
  readText(ref: string, path: string, folder: string): Promise<string | undefined>;
  /** A path, relative to the working folder, from the root of the repository of a folder; undefined without git. */
  resolvePath(path: string, folder: string): Promise<string | undefined>;
  /** The full ids of the parents of a commit, also of those that a shallow clone has not got; empty without it. */
  findParents(ref: string, folder: string): Promise<readonly string[]>;
  /** The commit at which two parted; undefined when none is known. */
  findMergeBase(one: string, other: string, folder: string): Promise<string | undefined>;
  /** The branch that the others go to: that of the remote, else the one that is checked out; undefined without git. */
  findDefaultBranch(folder: string): Promise<string | undefined>;
  /** The full id of a commit; undefined when there is none, or no git. */
  resolveCommit(ref: string, folder: string): Promise<string | undefined>;
}

/** Gives a client for an instance; the token goes to its origin only. */
export type Connect = (address: { readonly instance: string; readonly token: string }) => Promise<XanoClient>;
