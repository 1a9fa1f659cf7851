import type { Failure } from '../../source/failure.ts';
import { type DoctorResult, examine } from '../doctor/doctor.ts';
import { EXIT_CODES, type ExitCode } from '../exit-code.ts';
import { CONFIGURATION_FILE, loadConfiguration } from '../load-configuration.ts';
import { forNamedTarget } from '../named-target.ts';
import type { Clock, Connect, FileSystem } from '../ports.ts';
import { type Environment, resolveTarget } from '../resolve-target.ts';
import { WORKFLOWS } from './build-workflows.ts';

export interface SetupCheck {
  /** Files of the setup that are not there. */
  readonly missing: readonly string[];
  /** One for each target that could be asked. */
  readonly targets: readonly DoctorResult[];
  readonly failures: readonly Failure[];
  readonly exitCode: ExitCode;
}

export interface CheckSetupPorts {
  readonly files: Pick<FileSystem, 'readText'>;
  readonly clock: Clock;
  readonly environment: Environment;
  readonly connect: Connect;
}

/** Whether the files of the setup are there, and for every target whether a deployment would go through. Changes nothing. */
export async function checkSetup(ports: CheckSetupPorts): Promise<SetupCheck> {
  const { files, environment, connect } = ports;
  const { configuration, failures: unread } = await loadConfiguration(undefined, ports);
  const failures: Failure[] = [...unread];
  const missing: string[] = [];
  for (const path of [CONFIGURATION_FILE, ...WORKFLOWS.map((workflow) => workflow.path)])
    if ((await files.readText(path)) === undefined) missing.push(path);
  const names = Object.keys(configuration.targets ?? {});
  if (names.length === 0 && unread.length === 0) failures.push(NO_TARGET);
  const targets: DoctorResult[] = [];
  for (const name of names) {
    const resolved = resolveTarget({ target: name }, configuration, forNamedTarget(environment));
    if (resolved.ok) targets.push(await examine(resolved.target, await connect(resolved.target)));
    else failures.push({ ...resolved.failure, step: `ask target "${name}"` });
  }
  return { missing, targets, failures, exitCode: decideExitCode({ missing, targets, failures }) };
}

const NO_TARGET: Failure = {
  step: 'ask the targets',
  message: 'xano-ci.yml names no target, so nobody knows whether a deployment would go through.',
  remedy: 'Set XANO_TOKEN and run "xano-ci init --instance … --production-workspace …".',
};

/** What could not be asked outweighs what was found. */
function decideExitCode({ missing, targets, failures }: Omit<SetupCheck, 'exitCode'>): ExitCode {
  const codes = targets.map((target) => target.exitCode);
  if (failures.length > 0 || codes.includes(EXIT_CODES.unknown)) return EXIT_CODES.unknown;
  return missing.length > 0 || codes.includes(EXIT_CODES.refused) ? EXIT_CODES.refused : EXIT_CODES.done;
}
