import { dirname, join } from 'node:path';
import { CHECKS } from '../checks/all.ts';
import type { Configuration } from '../config/configuration.ts';
import type { Failure } from '../source/failure.ts';
import type { FileSystem, SourceRequest } from './ports.ts';

/** Read when nobody names another one, and there is one. */
const CONFIGURATION_FILE = 'xano-ci.yml';

export interface LoadedConfiguration {
  readonly configuration: Configuration;
  /** The folder to which its paths are relative. */
  readonly folder: string;
  readonly failures: readonly Failure[];
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

/** @param path what the user named; undefined for the file that may be there */
export async function loadConfiguration(
  path: string | undefined,
  files: FileSystem,
): Promise<LoadedConfiguration> {
  const file = path ?? CONFIGURATION_FILE;
  const folder = dirname(file);
  const fail = (message: string, remedy: string): LoadedConfiguration => ({
    configuration: {},
    folder,
    failures: [{ step: `read the configuration ${file}`, message, remedy }],
  });
  let text: string | undefined;
  try {
    text = await files.readText(file);
  } catch (error) {
    return fail(
      error instanceof Error ? error.message : String(error),
      'Check the path; until then nothing of it is used.',
    );
  }
  if (text === undefined) {
    if (path === undefined) return { configuration: {}, folder, failures: [] };
    return fail('There is no such file.', 'Check the path; it is taken from the working folder.');
  }
  // Most runs have no configuration: the parser is loaded for those that do.
  const { parseConfiguration } = await import('../config/parse-configuration.ts');
  const result = parseConfiguration(
    text,
    CHECKS.map((check) => check.id),
  );
  if (result.ok) return { configuration: result.configuration, folder, failures: [] };
  return {
    configuration: {},
    folder,
    failures: result.problems.map(({ line, column, message }) => ({
      step: `read the configuration ${file}`,
      message: `${file}:${line}:${column}: ${message}`,
      remedy: 'Correct the file; until then nothing of it is used.',
    })),
  };
}
