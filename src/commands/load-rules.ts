import type { Configuration } from '../config/configuration.ts';
import type { ReportNote } from '../report/run-report.ts';
import type { Failure } from '../source/failure.ts';
import type { Snapshot } from '../workspace/snapshot.ts';
import { loadConfiguration } from './load-configuration.ts';
import { loadSnapshot } from './load-snapshot.ts';
import type { Clock, FileSystem, RuleReader } from './ports.ts';
import { findChangedRules, type RulePaths, resolveRulePaths } from './rule-paths.ts';

/** What a run is judged by, apart from the baseline: that has to know which folder is judged. */
export interface LoadedRules {
  readonly configuration: Configuration;
  /** The folder to which paths of the configuration are relative. */
  readonly folder: string;
  readonly snapshot: Snapshot | undefined;
  readonly paths: RulePaths;
  readonly notes: readonly ReportNote[];
  /** Whether the change that is judged touches any of it. */
  readonly isChanging: boolean;
  readonly failures: readonly Failure[];
  /** Those of them for which nothing of the configuration is used. */
  readonly configurationFailures: readonly Failure[];
}

export interface RuleRequest {
  readonly configPath?: string | undefined;
  readonly snapshotPath?: string | undefined;
  readonly baselinePath?: string | undefined;
}

export async function loadRules(
  request: RuleRequest,
  { files, rules, clock }: { readonly files: FileSystem; readonly rules: RuleReader; readonly clock: Clock },
): Promise<LoadedRules> {
  const loaded = await loadConfiguration(request.configPath, { files: rules, clock });
  const { configuration, folder, failures, expired } = loaded;
  const paths = resolveRulePaths(request, configuration, folder);
  const changed = await findChangedRules(paths, files, rules);
  const snapshot = await resolveSnapshot(paths.snapshot, files, rules);
  return {
    configuration,
    folder,
    snapshot: snapshot?.ok === true ? snapshot.snapshot : undefined,
    paths,
    notes: [...expired.map((message) => ({ message, file: paths.configuration, line: 1 })), ...changed],
    isChanging: changed.length > 0,
    failures: [...failures, ...(snapshot?.ok === false ? [snapshot.failure] : [])],
    configurationFailures: failures,
  };
}

/** A snapshot that the change itself adds is not there yet, which is told among what it changes. */
async function resolveSnapshot(path: string | undefined, files: FileSystem, rules: RuleReader) {
  if (path === undefined) return undefined;
  const loaded = await loadSnapshot(path, rules);
  return !loaded.ok && loaded.isMissing && (await isAdded(path, files, rules)) ? undefined : loaded;
}

export async function isAdded(
  path: string,
  files: Pick<FileSystem, 'readText'>,
  rules: RuleReader,
): Promise<boolean> {
  if (rules.commit === undefined) return false;
  try {
    return (await files.readText(path)) !== undefined;
  } catch {
    return false;
  }
}
