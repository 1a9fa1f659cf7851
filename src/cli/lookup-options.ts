import { type Command, Option } from 'commander';
import type { WorkspaceRequest } from '../commands/load-workspace.ts';

export const LOOKUP_FORMATS = ['text', 'json'] as const;

export interface LookupOptions {
  readonly config?: string;
  readonly snapshot?: string;
  readonly format: (typeof LOOKUP_FORMATS)[number];
}

/** The arguments and options of commands that look one object up. */
export function addLookupOptions(command: Command): Command {
  return command
    .argument('<object>', 'kind:name, a name that only one object has, or "VERB group/path" for an endpoint')
    .argument('[paths...]', 'files and folders; without any, the working folder')
    .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
    .option('--snapshot <file>', 'workspace schema in which objects that are not in the files are looked up')
    .addOption(
      new Option('--format <format>', 'what goes to standard output').choices(LOOKUP_FORMATS).default('text'),
    );
}

export function buildWorkspaceRequest(
  paths: readonly string[],
  { config, snapshot }: LookupOptions,
): WorkspaceRequest {
  return { paths: paths.length === 0 ? undefined : paths, configPath: config, snapshotPath: snapshot };
}
