import { Option } from 'commander';
import { examine } from '../commands/doctor/doctor.ts';
import { EXIT_CODES } from '../commands/exit-code.ts';
import type { CliCommand } from './command.ts';
import { renderDoctor } from './render-doctor.ts';
import { addTargetOptions, chooseTarget, type TargetOptions } from './target-options.ts';

interface Options extends TargetOptions {
  readonly format: 'text' | 'json';
}

export const doctorCommand: CliCommand = {
  configure: (command, world, finish) => {
    addTargetOptions(command)
      .addOption(
        new Option('--format <format>', 'what goes to standard output')
          .choices(['text', 'json'])
          .default('text'),
      )
      .action(async (options: Options) => {
        const target = await chooseTarget(options, world);
        if (target === undefined) return finish(EXIT_CODES.unknown);
        const result = await examine(target, await world.connect(target));
        const { workspace, branch, name } = result.target;
        const json = { version: 1, target: { name, workspace, branch }, findings: result.findings };
        world.stdout.write(
          options.format === 'json'
            ? `${JSON.stringify(json, undefined, 2)}\n`
            : renderDoctor(result, world.stdout),
        );
        finish(result.exitCode);
      });
  },
};
