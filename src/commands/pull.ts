import { posix } from 'node:path';
import { parseFile } from '../language/parse.ts';
import type { Failure } from '../source/failure.ts';
import { type LaidOutFile, layOutDocuments } from '../workspace/layout/lay-out-documents.ts';
import { layOutKnowledge } from '../workspace/layout/lay-out-knowledge.ts';
import { nameDocuments } from '../workspace/name-documents.ts';
import type { XanoClient } from '../xano/client.ts';
import { XanoError } from '../xano/errors.ts';
import { EXIT_CODES, type ExitCode } from './exit-code.ts';
import type { FileSystem, Git } from './ports.ts';
import type { Target } from './resolve-target.ts';

export interface PullRequest {
  readonly target: Target;
  /** Where to write. */
  readonly folder: string;
  /** Overwrite what git has not got. */
  readonly force: boolean;
}

export interface PullResult {
  readonly written: readonly string[];
  readonly unchanged: number;
  /** XanoScript files of the folder that the workspace has not got. They stay: deleting is for a person. */
  readonly extra: readonly string[];
  readonly failures: readonly Failure[];
  readonly exitCode: ExitCode;
}

export interface PullPorts {
  readonly files: FileSystem;
  readonly git: Git;
  readonly xano: Pick<XanoClient, 'pullMultidoc' | 'getKnowledge'>;
}

const nothing = { written: [], unchanged: 0, extra: [] } as const;

/** Brings a live workspace to files, in the layout of the official command line. All or nothing is written. */
export async function pull(
  { target, folder, force }: PullRequest,
  { files, git, xano }: PullPorts,
): Promise<PullResult> {
  const live = await readLive(target, xano);
  if (live.failures.length > 0) return { ...nothing, failures: live.failures, exitCode: EXIT_CODES.unknown };

  const changed: LaidOutFile[] = [];
  const existing: string[] = [];
  for (const file of live.files) {
    try {
      const before = await files.readText(posix.join(folder, file.path));
      if (before !== undefined) existing.push(file.path);
      if (before !== file.text) changed.push(file);
    } catch (error) {
      return {
        ...nothing,
        failures: [describeUnwritable(`compare ${file.path}`, error, 0)],
        exitCode: EXIT_CODES.unknown,
      };
    }
  }
  const uncommitted = force ? new Set<string>() : await git.findUncommitted(folder);
  const endangered = changed
    .map(({ path }) => path)
    .filter((path) => existing.includes(path) && (uncommitted?.has(path) ?? true));
  if (endangered.length > 0) {
    return {
      ...nothing,
      failures: [describeEndangered(endangered, uncommitted === undefined)],
      exitCode: EXIT_CODES.unknown,
    };
  }
  const written: string[] = [];
  for (const { path, text } of changed) {
    try {
      await files.writeText(posix.join(folder, path), text);
      written.push(path);
    } catch (error) {
      const failures = [describeUnwritable(`write ${path}`, error, written.length)];
      return { ...nothing, written, failures, exitCode: EXIT_CODES.unknown };
    }
  }
  const paths = new Set(live.files.map(({ path }) => path));
  const sources = await files.readSources({ paths: [folder], ignores: [], ignoresFrom: folder });
  return {
    written,
    unchanged: live.files.length - changed.length,
    extra: sources.files.map(({ path }) => path).filter((path) => !paths.has(path)),
    failures: [],
    exitCode: EXIT_CODES.done,
  };
}

interface Live {
  readonly files: readonly LaidOutFile[];
  readonly failures: readonly Failure[];
}

async function readLive({ workspace, branch, name }: Target, xano: PullPorts['xano']): Promise<Live> {
  const step = `pull ${name}`;
  try {
    const text = await xano.pullMultidoc(workspace, { branch });
    const { documents, unnamed } = nameDocuments(parseFile({ path: name, text }));
    const knowledge = await readKnowledge(workspace, branch, xano);
    const failures = unnamed.map((piece) => ({
      step,
      message: `The server sent a piece that is no document: "${piece.slice(0, 60)}".`,
      remedy: 'Please report this; until then use the official command line.',
    }));
    if (documents.length === 0 && failures.length === 0) {
      failures.push({
        step,
        message: 'The workspace is empty.',
        remedy: 'Check the id of the workspace and the branch.',
      });
    }
    return { files: [...layOutDocuments(documents), ...layOutKnowledge(knowledge)], failures };
  } catch (error) {
    if (error instanceof XanoError) return { files: [], failures: [error.toFailure()] };
    throw error;
  }
}

/** Older instances have no knowledge; everything else that goes wrong is told. */
async function readKnowledge(
  workspace: number,
  branch: string | null,
  xano: PullPorts['xano'],
): ReturnType<XanoClient['getKnowledge']> {
  try {
    return await xano.getKnowledge(workspace, branch);
  } catch (error) {
    if (error instanceof XanoError && (error.kind === 'not-found' || error.kind === 'unsupported')) return [];
    throw error;
  }
}

function describeEndangered(paths: readonly string[], outsideGit: boolean): Failure {
  const [first] = paths;
  const others = paths.length === 1 ? '' : ` and ${paths.length - 1} more`;
  return {
    step: 'write the pulled files',
    message: `${first}${others} would be overwritten, and ${outsideGit ? 'the folder is in no git repository' : 'git has not got what is in it now'}. Nothing was written.`,
    remedy: 'Commit or stash your changes first, or give --force.',
  };
}

function describeUnwritable(step: string, error: unknown, written: number): Failure {
  const why = error instanceof Error ? error.message : String(error);
  const before = written === 0 ? 'Nothing was written' : `${written} other files were written before`;
  return {
    step,
    message: `${why} ${before}.`,
    remedy: 'Make the path writable, or pull into another folder.',
  };
}
