import { EXIT_CODES } from '../commands/exit-code.ts';
import { pull } from '../commands/pull.ts';
import { escapeTerminalLine } from '../report/escape.ts';
import { renderFailures } from '../report/failures.ts';
import { renderCount } from '../report/wording.ts';
import type { CliCommand } from './command.ts';
import { addTargetOptions, chooseTarget, type TargetOptions } from './target-options.ts';

interface Options extends TargetOptions {
  readonly force: boolean;
}

export const pullCommand: CliCommand = {
  configure: (command, world, finish) => {
    addTargetOptions(command)
      .argument('<folder>', 'where to write')
      .option('--force', 'overwrite also what git has not got', false)
      .action(async (folder: string, options: Options) => {
        const target = await chooseTarget(options, world);
        if (target === undefined) return finish(EXIT_CODES.unknown);
        const { files, git } = world;
        const result = await pull(
          { target, folder, force: options.force },
          { files, git, xano: await world.connect(target) },
        );
        world.stderr.write(renderFailures(result.failures, world.stderr));
        for (const path of result.extra) {
          world.stderr.write(`Not in the workspace, left as it is: ${escapeTerminalLine(path)}\n`);
        }
        for (const path of result.written) world.stdout.write(`${escapeTerminalLine(path)}\n`);
        if (result.exitCode === EXIT_CODES.done) {
          world.stderr.write(
            `Wrote ${renderCount(result.written.length, 'file')}; ${result.unchanged} unchanged.\n`,
          );
        }
        finish(result.exitCode);
      });
  },
};
