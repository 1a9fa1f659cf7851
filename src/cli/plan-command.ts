import { join } from 'node:path';
import { Option } from 'commander';
import { loadConfiguration } from '../commands/load-configuration.ts';
import { plan } from '../commands/plan.ts';
import { PUSH_MODES, type PushMode } from '../plan/plan.ts';
import { PLAN_FORMAT_NAMES, PLAN_FORMATS, type PlanFormat } from '../report/plan/formats.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly from: string;
  readonly to: string;
  readonly path?: string;
  readonly mode?: PushMode;
  readonly config?: string;
  readonly format: PlanFormat;
}

const SIDE = 'a target, git:<ref>, a snapshot (.json), a folder or a multidoc';

export const planCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .requiredOption('--from <state>', `what is there: ${SIDE}`)
      .requiredOption('--to <state>', 'what shall be there: the same')
      .option(
        '--path <folder>',
        'where the files are, for git:<ref>; without it, what the configuration says',
      )
      .addOption(
        new Option(
          '--mode <mode>',
          'how it would be pushed; without it, the states are compared as they are',
        ).choices(PUSH_MODES),
      )
      .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
      .addOption(
        new Option('--format <format>', 'what goes to standard output')
          .choices(PLAN_FORMAT_NAMES)
          .default('text'),
      )
      .action(async ({ from, to, path, mode, config, format }: Options) => {
        const { configuration, folder, failures } = await loadConfiguration(config, world);
        const { report, exitCode } = await plan(
          {
            from,
            to,
            mode,
            folder: path ?? join(folder, configuration.path ?? '.'),
            configuration,
            failures,
          },
          world,
        );
        world.stdout.write(PLAN_FORMATS[format](report, { color: world.stdout.color }));
        finish(exitCode);
      });
  },
};
