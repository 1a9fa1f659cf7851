import type { Configuration } from '../config/configuration.ts';
import { isSettings } from '../deploy/bundle.ts';
import { readLiveState, UnreadablePullError } from '../deploy/live-state.ts';
import { type ParsedFile, parseFile } from '../language/parse.ts';
import type { PlanSide } from '../plan/plan-workspaces.ts';
import type { Failure } from '../source/failure.ts';
import { findNearest } from '../source/nearest.ts';
import { RemedyError } from '../source/remedy-error.ts';
import type { SourceFile } from '../source/source-file.ts';
import { buildWorkspace } from '../workspace/workspace.ts';
import { XanoError } from '../xano/errors.ts';
import { describeEmptyFolder } from './describe-empty.ts';
import { loadSnapshot } from './load-snapshot.ts';
import { forNamedTarget } from './named-target.ts';
import type { Connect, FileSystem, Git } from './ports.ts';
import { type Environment, resolveTarget } from './resolve-target.ts';

/** One state to compare, and how the user called it. */
export interface LoadedSide {
  readonly label: string;
  /** Whether it was read from a target. */
  readonly isLive: boolean;
  /** @param withSettings whether settings of a workspace itself belong to it, which no deployment touches */
  readonly build: (withSettings: boolean) => PlanSide;
  /** Missing for a snapshot. */
  readonly files: readonly SourceFile[];
}

export type SideResult =
  | { readonly ok: true; readonly loaded: LoadedSide }
  | { readonly ok: false; readonly failures: readonly Failure[] };

export interface SidePorts {
  readonly files: FileSystem;
  readonly git: Git;
  readonly environment: Environment;
  readonly connect: Connect;
}

export interface SideSettings {
  readonly configuration: Configuration;
  /** The folder with the files, to which `ignores` are relative; that of `git:<ref>`. */
  readonly folder: string;
}

const GIT = 'git:';
const TARGET_NAME = /^[a-z][a-z0-9-]*$/;

/** Reads a state by what the user calls it: a target's name, `git:<ref>`, a snapshot, a folder or a multidoc. */
export async function loadSide(name: string, settings: SideSettings, ports: SidePorts): Promise<SideResult> {
  if (name.startsWith(GIT)) return loadCommit(name.slice(GIT.length), settings, ports.git);
  if (Object.hasOwn(settings.configuration.targets ?? {}, name))
    return loadLive(name, settings.configuration, ports);
  return name.endsWith('.json') ? loadSaved(name, ports.files) : loadFolder(name, settings, ports.files);
}

async function loadCommit(
  ref: string,
  { folder, configuration: { ignores = [] } }: SideSettings,
  git: Git,
): Promise<SideResult> {
  try {
    return succeed(`commit ${ref}`, await git.readTree(ref, folder, ignores));
  } catch (error) {
    if (!(error instanceof RemedyError)) throw error;
    return fail(`read commit ${ref}`, error.message, error.remedy);
  }
}

async function loadLive(name: string, configuration: Configuration, ports: SidePorts): Promise<SideResult> {
  const result = resolveTarget({ target: name }, configuration, forNamedTarget(ports.environment));
  if (!result.ok) return { ok: false, failures: [result.failure] };
  const { target } = result;
  try {
    const xano = await ports.connect(target);
    // A pull that was cut off has to be noticed: what it lacks would count as deleted.
    const { text } = readLiveState(await xano.pullMultidoc(target.workspace, { branch: target.branch }));
    return succeed(name, [{ path: name, text }], true);
  } catch (error) {
    if (error instanceof UnreadablePullError) return fail(`pull ${name}`, error.message, error.remedy);
    if (error instanceof XanoError) return { ok: false, failures: [error.toFailure()] };
    throw error;
  }
}

async function loadSaved(path: string, files: FileSystem): Promise<SideResult> {
  const loaded = await loadSnapshot(path, files);
  if (!loaded.ok) return { ok: false, failures: [loaded.failure] };
  const { objects } = loaded.snapshot;
  const build = (withSettings: boolean): PlanSide =>
    withSettings ? objects : objects.filter((object) => !isSettings(object));
  return { ok: true, loaded: { label: `snapshot ${path}`, isLive: false, build, files: [] } };
}

async function loadFolder(
  path: string,
  { folder, configuration: { ignores = [], targets = {} } }: SideSettings,
  files: FileSystem,
): Promise<SideResult> {
  const sources = await files.readSources({ paths: [path], ignores, ignoresFrom: folder });
  const failures = [...sources.failures, ...sources.emptyFolders.map(describeEmptyFolder)];
  if (failures.length === 0) return succeed(path, sources.files);
  const isThere = sources.files.length > 0 || sources.emptyFolders.length > 0;
  return isThere || !TARGET_NAME.test(path)
    ? { ok: false, failures }
    : fail(
        `read ${path}`,
        `There is neither a file or folder "${path}" nor a target of that name.`,
        suggestTarget(path, Object.keys(targets)),
      );
}

function suggestTarget(name: string, known: readonly string[]): string {
  const [nearest] = findNearest(name, known);
  if (nearest !== undefined) return `Did you mean "${nearest}"?`;
  return known.length === 0
    ? 'Check the path, or name the target under "targets" in xano-ci.yml.'
    : `Check the path; the targets are ${known.map((target) => `"${target}"`).join(', ')}.`;
}

function succeed(label: string, files: readonly SourceFile[], isLive = false): SideResult {
  const parsed = files.map(parseFile);
  const build = (withSettings: boolean): PlanSide =>
    buildWorkspace(withSettings ? parsed : parsed.map(withoutSettings), []);
  return { ok: true, loaded: { label, isLive, build, files } };
}

function withoutSettings(file: ParsedFile): ParsedFile {
  return {
    ...file,
    documents: file.documents.filter(({ keyword }) => !isSettings({ kind: keyword.text, name: '' })),
  };
}

function fail(step: string, message: string, remedy: string): SideResult {
  return { ok: false, failures: [{ step, message, remedy }] };
}
