import { parseFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';
import { renderSnapshot } from '../workspace/snapshot.ts';
import { buildWorkspace } from '../workspace/workspace.ts';
import { describeEmptyFiles, describeEmptyFolder } from './describe-empty.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { buildSourceRequest, loadConfiguration } from './load-configuration.ts';
import type { Clock, FileSystem } from './ports.ts';

export interface SnapshotRequest {
  /** Folders or files, multidocs among them; without any, what the configuration says. */
  readonly paths?: readonly string[] | undefined;
  readonly configPath?: string | undefined;
  /** Where it was read from, in the user's words. */
  readonly origin?: string | undefined;
  readonly branch?: string | undefined;
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
  const { configuration, folder, ...loaded } = await loadConfiguration(request.configPath, files);
  const sources = await files.readSources(buildSourceRequest(request.paths, configuration, folder));
  const parsed = sources.files.map(parseFile);
  const failures: readonly Failure[] = [
    ...loaded.failures,
    ...sources.failures,
    ...sources.emptyFolders.map(describeEmptyFolder),
    ...describeEmptyFiles(parsed),
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
    origin: request.origin ?? request.paths?.join(' ') ?? sources.root,
    ...(request.branch === undefined ? {} : { branch: request.branch }),
    takenAt: new Date(clock.now()).toISOString(),
  });
  return { text, objects: objects.length, failures, exitCode: EXIT_CODES.done };
}
