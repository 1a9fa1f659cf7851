import { parseFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';
import { renderSnapshot } from '../workspace/snapshot.ts';
import { buildWorkspace } from '../workspace/workspace.ts';
import { describeEmptyFolder } from './empty-folder.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import type { Clock, FileSystem } from './ports.ts';

export interface SnapshotRequest {
  /** Folders or files, multidocs among them. */
  readonly paths: readonly string[];
  /** Where it was read from, in the user's words. */
  readonly origin?: string;
  readonly branch?: string;
}

export interface SnapshotResult {
  /** Missing when the files could not all be read: half a snapshot would call real names unknown. */
  readonly text?: string;
  readonly objects: number;
  readonly failures: readonly Failure[];
  readonly exitCode: ExitCode;
}

/** Serialises what the outside of a workspace looks like: names, columns, inputs, access; no records and no values. */
export async function takeSnapshot(
  request: SnapshotRequest,
  { files, clock }: { readonly files: FileSystem; readonly clock: Clock },
): Promise<SnapshotResult> {
  const sources = await files.readSources({ paths: request.paths, ignores: [] });
  const parsed = sources.files.map(parseFile);
  const failures: readonly Failure[] = [
    ...sources.failures,
    ...sources.emptyFolders.map(describeEmptyFolder),
    ...parsed.flatMap(({ file, problems }) =>
      problems.map(({ message }) => ({
        step: `parse ${file.path}`,
        message,
        remedy: 'Run "xano-ci validate" on the files and correct what it reports first.',
      })),
    ),
  ];
  const { objects } = buildWorkspace(parsed, []);
  if (failures.length > 0) return { objects: objects.length, failures, exitCode: EXIT_CODES.unknown };
  const text = renderSnapshot(objects, {
    origin: request.origin ?? request.paths.join(' '),
    ...(request.branch === undefined ? {} : { branch: request.branch }),
    takenAt: new Date(clock.now()).toISOString(),
  });
  return { text, objects: objects.length, failures, exitCode: EXIT_CODES.done };
}
