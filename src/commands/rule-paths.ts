import { join } from 'node:path';
import type { Configuration } from '../config/configuration.ts';
import type { ReportNote } from '../report/run-report.ts';
import { CONFIGURATION_FILE } from './load-configuration.ts';
import type { FileSystem, RuleReader } from './ports.ts';

/** Files by which a run is judged, as the user would write them. */
export interface RulePaths {
  readonly configuration: string;
  readonly snapshot: string | undefined;
  readonly baseline: string | undefined;
}

/** What was said on the command line or in the workflow goes before the configuration, whose paths are its own. */
export function resolveRulePaths(
  given: {
    readonly configPath?: string | undefined;
    readonly snapshotPath?: string | undefined;
    readonly baselinePath?: string | undefined;
  },
  { snapshot, baseline }: Configuration,
  folder: string,
): RulePaths {
  const own = (path: string | undefined) => (path === undefined ? undefined : join(folder, path));
  return {
    configuration: given.configPath ?? CONFIGURATION_FILE,
    snapshot: given.snapshotPath ?? own(snapshot),
    baseline: given.baselinePath ?? own(baseline),
  };
}

/** Which of these files the change that is judged has touched: what it says there does not count yet. */
export async function findChangedRules(
  { configuration, snapshot, baseline }: RulePaths,
  files: Pick<FileSystem, 'readText'>,
  rules: RuleReader,
): Promise<readonly ReportNote[]> {
  if (rules.commit === undefined) return [];
  const notes: ReportNote[] = [];
  for (const path of new Set([configuration, snapshot, baseline])) {
    if (path === undefined) continue;
    const [now, then] = [await readQuietly(path, files), await readQuietly(path, rules)];
    if (now === then) continue;
    const message =
      then === undefined
        ? `This pull request adds ${path}: it counts once it is merged.`
        : now === undefined
          ? `This pull request deletes ${path}: it is judged by the one of the base branch.`
          : `This pull request changes ${path}: it is judged by the one of the base branch.`;
    notes.push({ message, ...(now === undefined ? {} : { file: path, line: 1 }) });
  }
  return notes;
}

/** Why a file cannot be read is said where it is needed; line ends may differ between a commit and its checkout. */
async function readQuietly(path: string, reader: Pick<RuleReader, 'readText'>): Promise<string | undefined> {
  try {
    return (await reader.readText(path))?.replaceAll('\r\n', '\n');
  } catch {
    return '\0';
  }
}
