import { dirname, join } from 'node:path';
import { CHECKS } from '../checks/all.ts';
import { isSyntaxCheck } from '../checks/run/syntax-checks.ts';
import { applyExpiry } from '../config/apply-expiry.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Failure } from '../source/failure.ts';
import type { Clock, RuleReader, SourceRequest } from './ports.ts';

/** Read when nobody names another one, and there is one. */
export const CONFIGURATION_FILE = 'xano-ci.yml';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The folder to which its paths are relative. */
  readonly folder: string;
  readonly failures: readonly Failure[];
  /** What does not count any more, in words for the one who wrote it. */
  readonly expired: readonly string[];
}

/** What a command reads: the paths that the user named, else what the configuration says, else its own folder. */
export function buildSourceRequest(
  paths: readonly string[] | undefined,
  { path = '.', ignores = [] }: Configuration,
  folder: string,
): SourceRequest {
  const root = join(folder, path);
  return { paths: paths ?? [root], ignores, ignoresFrom: root };
}

/**
 * @param path what the user named; undefined for the file that may be there
 * @param rules where it is read from; a commit may lack the file that the change adds, and then nothing is configured
 */
export async function loadConfiguration(
  path: string | undefined,
  { files: rules, clock }: { readonly files: RuleReader; readonly clock: Clock },
): Promise<LoadedConfiguration> {
  const file = path ?? CONFIGURATION_FILE;
  const folder = dirname(file);
  const fail = (message: string, remedy: string): LoadedConfiguration => ({
    configuration: {},
    folder,
    failures: [{ step: `read the configuration ${file}${describeOrigin(rules)}`, message, remedy }],
    expired: [],
  });
  let text: string | undefined;
  try {
    text = await rules.readText(file);
  } catch (error) {
    return fail(
      error instanceof Error ? error.message : String(error),
      readRemedy(error) ?? 'Check the path; until then nothing of it is used.',
    );
  }
  if (text === undefined) {
    if (path === undefined || rules.commit !== undefined)
      return { configuration: {}, folder, failures: [], expired: [] };
    return fail('There is no such file.', 'Check the path; it is taken from the working folder.');
  }
  // Most runs have no configuration: the parser is loaded for those that do.
  const { parseConfiguration } = await import('../config/parse-configuration.ts');
  const result = parseConfiguration(
    text,
    CHECKS.map((check) => check.id),
    CHECKS.map((check) => check.id).filter(isSyntaxCheck),
  );
  if (result.ok) {
    const today = new Date(clock.now()).toISOString().slice(0, 10);
    return { ...applyExpiry(result.configuration, today), folder, failures: [] };
  }
  return {
    configuration: {},
    folder,
    failures: result.problems.map(({ line, column, message }) => ({
      step: `read the configuration ${file}${describeOrigin(rules)}`,
      message: `${file}:${line}:${column}: ${message}`,
      remedy: 'Correct the file; until then nothing of it is used.',
    })),
    expired: [],
  };
}

/** What to do, where the reader knows it. */
function readRemedy(error: unknown): string | undefined {
  const known = error instanceof Error && 'remedy' in error ? error.remedy : undefined;
  return typeof known === 'string' ? known : undefined;
}

/** Where something was read, to follow its name; nothing for the working tree. */
export function describeOrigin({ commit }: RuleReader): string {
  return commit === undefined ? '' : ` of the base commit ${commit.slice(0, 7)}`;
}
