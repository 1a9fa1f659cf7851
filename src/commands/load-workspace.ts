import { join } from 'node:path';
import { type ParsedFile, parseFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';
import { LineIndex } from '../source/source-file.ts';
import { buildWorkspace, type Workspace } from '../workspace/workspace.ts';
import { describeEmptyFolder } from './describe-empty.ts';
import { buildSourceRequest, loadConfiguration } from './load-configuration.ts';
import { loadSnapshot } from './load-snapshot.ts';
import type { Clock, FileSystem } from './ports.ts';

export interface WorkspaceRequest {
  readonly paths?: readonly string[] | undefined;
  readonly configPath?: string | undefined;
  readonly snapshotPath?: string | undefined;
}

export interface WorkspacePorts {
  readonly files: FileSystem;
  readonly clock: Clock;
}

export interface LoadedWorkspace {
  readonly workspace: Workspace;
  /** The folder to which the files' paths are relative, as the user would write it. */
  readonly root: string;
  /** The whole text of a file; empty for one that was not read. */
  readonly textOf: (file: string) => string;
  /** 1-based line and column of an offset in a file. */
  readonly placeOf: (file: string, offset: number) => { readonly line: number; readonly column: number };
  readonly failures: readonly Failure[];
}

/** Reads files, with the snapshot behind them, as one workspace. */
export async function loadWorkspace(
  request: WorkspaceRequest,
  { files, clock }: WorkspacePorts,
): Promise<LoadedWorkspace> {
  const { configuration, folder, failures } = await loadConfiguration(request.configPath, { files, clock });
  const snapshotPath =
    request.snapshotPath ??
    (configuration.snapshot === undefined ? undefined : join(folder, configuration.snapshot));
  const [sources, loaded] = await Promise.all([
    files.readSources(buildSourceRequest(request.paths, configuration, folder)),
    snapshotPath === undefined ? undefined : loadSnapshot(snapshotPath, files),
  ]);
  const parsed = sources.files.map(parseFile);
  return {
    workspace: buildWorkspace(parsed, loaded?.ok === true ? loaded.snapshot.objects : []),
    root: sources.root,
    ...buildTextReader(parsed),
    failures: [
      ...failures,
      ...(loaded?.ok === false ? [loaded.failure] : []),
      ...sources.failures,
      ...sources.emptyFolders.map(describeEmptyFolder),
      ...parsed.flatMap(describeUnreadable),
    ],
  };
}

/** What a part that cannot be read names nobody knows: who is reached through it may be missing. */
function describeUnreadable({ file, problems }: ParsedFile): readonly Failure[] {
  if (problems.length === 0) return [];
  return [
    {
      step: `read ${file.path}`,
      message: 'Not all of it can be read as XanoScript: what the rest names is not known.',
      remedy: 'Correct it first: "xano-ci validate" shows what is wrong with it.',
    },
  ];
}

function buildTextReader(parsed: readonly ParsedFile[]): Pick<LoadedWorkspace, 'textOf' | 'placeOf'> {
  const texts = new Map(parsed.map(({ file }) => [file.path, file.text]));
  const indexes = new Map<string, LineIndex>();
  const textOf = (path: string): string => texts.get(path) ?? '';
  return {
    textOf,
    placeOf: (path, offset) => {
      const index = indexes.get(path) ?? new LineIndex(textOf(path));
      indexes.set(path, index);
      return index.position(offset);
    },
  };
}
