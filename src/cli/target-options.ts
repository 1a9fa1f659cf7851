import { type Command, InvalidArgumentError } from 'commander';
import { loadConfiguration } from '../commands/load-configuration.ts';
import { resolveTarget, type Target } from '../commands/resolve-target.ts';
import { renderFailures } from '../report/failures.ts';
import type { World } from './command.ts';

export interface TargetOptions {
  readonly target?: string;
  readonly instance?: string;
  readonly workspace?: number;
  readonly branch?: string;
  readonly config?: string;
}

/** The options of every command that talks to a workspace. There is none for the token: it would stay in the shell's history. */
export function addTargetOptions(command: Command): Command {
  return command
    .option('--target <name>', 'a target of xano-ci.yml')
    .option('--instance <url>', 'address of the instance; without it, XANO_INSTANCE')
    .option('--workspace <id>', 'id of the workspace; without it, XANO_WORKSPACE', parseId)
    .option('--branch <label>', 'branch; without it, the live one')
    .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
    .addHelpText('after', '\nThe token is read from XANO_TOKEN, or from the variable that the target names.');
}

/** @returns undefined after having said what is missing */
export async function chooseTarget(options: TargetOptions, world: World): Promise<Target | undefined> {
  const { configuration, failures } = await loadConfiguration(options.config, world);
  const result = resolveTarget(options, configuration, world.environment);
  const all = result.ok ? failures : [...failures, result.failure];
  world.stderr.write(renderFailures(all, world.stderr));
  return result.ok && failures.length === 0 ? result.target : undefined;
}

/** Of a workspace. */
export function parseId(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('It is the number of the workspace.');
  return Number(text);
}
