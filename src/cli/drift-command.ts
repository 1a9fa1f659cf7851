import { Option } from 'commander';
import { runDrift } from '../commands/drift/run-drift.ts';
import { loadConfiguration } from '../commands/load-configuration.ts';
import { forNamedTarget } from '../commands/named-target.ts';
import { resolveTarget, type TargetResult } from '../commands/resolve-target.ts';
import type { Configuration } from '../config/configuration.ts';
import { createFolderRecords } from '../records/folder-records.ts';
import { DRIFT_FORMATS, type DriftFormat } from '../report/drift/formats.ts';
import type { Failure } from '../source/failure.ts';
import type { CliCommand, World } from './command.ts';
import { STATE_FOLDER } from './state-folder.ts';
import { addTargetOptions, type TargetOptions } from './target-options.ts';

interface Options extends TargetOptions {
  readonly state: string;
  readonly format: DriftFormat;
}

export const driftCommand: CliCommand = {
  configure: (command, world, finish) => {
    addTargetOptions(command)
      .argument('[paths...]', 'the files; without any, what the configuration says')
      .option('--state <folder>', 'where deployments keep their records', STATE_FOLDER)
      .addOption(
        new Option('--format <format>', 'what goes to standard output')
          .choices(Object.keys(DRIFT_FORMATS))
          .default('text'),
      )
      .action(async (paths: readonly string[], options: Options) => {
        const { configuration, folder, failures } = await loadConfiguration(options.config, world);
        const chosen = failures.length === 0 ? chooseTargets(options, configuration, world) : [];
        const targets = chosen.flatMap((result) => (result.ok ? [result.target] : []));
        const records = createFolderRecords((await world.openStorage(options.state)).store);
        const request = {
          configuration,
          folder,
          paths: paths.length === 0 ? undefined : paths,
          targets,
          failures: [...failures, ...chosen.flatMap((result) => (result.ok ? [] : [result.failure]))],
        };
        const { report, exitCode } = await runDrift(request, { ...world, records });
        world.stdout.write(DRIFT_FORMATS[options.format](report, { color: world.stdout.color }));
        finish(exitCode);
      });
  },
};

/** The one that is named; without any, all that the configuration has. */
function chooseTargets(
  options: Options,
  configuration: Configuration,
  { environment }: World,
): readonly TargetResult[] {
  const { target, workspace } = options;
  const all = Object.keys(configuration.targets ?? {});
  const isNamed = target !== undefined || workspace !== undefined;
  if (!isNamed && all.length === 0 && !environment['XANO_WORKSPACE'])
    return [{ ok: false, failure: NO_TARGET }];
  return (isNamed || all.length === 0 ? [target] : all).map((name) =>
    resolveTarget(
      { ...options, target: name },
      configuration,
      name === undefined ? environment : forNamedTarget(environment),
    ),
  );
}

const NO_TARGET: Failure = {
  step: 'choose the targets',
  message: 'No target to look at is given.',
  remedy: 'Name them under "targets" in xano-ci.yml, or give --instance and --workspace.',
};
