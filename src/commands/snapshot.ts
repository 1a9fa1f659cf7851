import { type ParsedFile, parseFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';
import { renderSnapshot, type SnapshotHead } from '../workspace/snapshot.ts';
import { buildWorkspace } from '../workspace/workspace.ts';
import type { XanoClient } from '../xano/client.ts';
import { XanoError } from '../xano/errors.ts';
import { describeEmptyFiles, describeEmptyFolder } from './describe-empty.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import { buildSourceRequest, loadConfiguration } from './load-configuration.ts';
import type { Clock, FileSystem } from './ports.ts';
import type { Target } from './resolve-target.ts';

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
  const { configuration, folder, ...loaded } = await loadConfiguration(request.configPath, { files, clock });
  const sources = await files.readSources(buildSourceRequest(request.paths, configuration, folder));
  const parsed = sources.files.map(parseFile);
  const failures = [
    ...loaded.failures,
    ...sources.failures,
    ...sources.emptyFolders.map(describeEmptyFolder),
    ...describeEmptyFiles(parsed),
  ];
  return serialize(parsed, failures, {
    origin: request.origin ?? request.paths?.join(' ') ?? sources.root,
    ...(request.branch === undefined ? {} : { branch: request.branch }),
    takenAt: new Date(clock.now()).toISOString(),
  });
}

export interface LiveSnapshotPorts {
  readonly clock: Clock;
  readonly xano: Pick<XanoClient, 'pullMultidoc'>;
}

/** The same of a live workspace. Values of environment variables and rows are not even asked for. */
export async function takeLiveSnapshot(
  target: Target,
  { clock, xano }: LiveSnapshotPorts,
): Promise<SnapshotResult> {
  const { name, workspace, branch } = target;
  try {
    const text = await xano.pullMultidoc(workspace, { branch });
    return serialize([parseFile({ path: name, text })], [], {
      origin: name,
      ...(branch === null ? {} : { branch }),
      takenAt: new Date(clock.now()).toISOString(),
    });
  } catch (error) {
    if (!(error instanceof XanoError)) throw error;
    return { objects: 0, failures: [error.toFailure()], exitCode: EXIT_CODES.unknown };
  }
}

function serialize(
  parsed: readonly ParsedFile[],
  unread: readonly Failure[],
  head: SnapshotHead,
): SnapshotResult {
  const failures = [
    ...unread,
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
  return {
    text: renderSnapshot(objects, head),
    objects: objects.length,
    failures,
    exitCode: EXIT_CODES.done,
  };
}
