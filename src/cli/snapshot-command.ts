import { EXIT_CODES } from '../commands/exit-code.ts';
import { takeSnapshot } from '../commands/snapshot.ts';
import { renderFailures } from '../report/failures.ts';
import { renderCount } from '../report/wording.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly output?: string;
  readonly origin?: string;
  readonly branch?: string;
}

export const snapshotCommand: CliCommand = {
  name: 'snapshot',
  summary: 'Write the schema of a workspace as JSON, to check parts of it against.',
  configure: (command, world, finish) => {
    command
      .argument('<paths...>', 'folders and files of the whole workspace; a multidoc file will do')
      .option('--output <file>', 'where to write it; without it, standard output')
      .option('--origin <text>', 'what it is a snapshot of, for people; without it, the paths')
      .option('--branch <name>', 'the branch that it was read from')
      .action(async (paths: readonly string[], { output, ...about }: Options) => {
        const { text, objects, failures, exitCode } = await takeSnapshot({ paths, ...about }, world);
        world.stderr.write(renderFailures(failures, { color: world.stderr.color }));
        if (text === undefined) return finish(exitCode);
        if (output === undefined) world.stdout.write(text);
        else {
          try {
            await world.files.writeText(output, text);
            world.stderr.write(`Wrote ${renderCount(objects, 'object')} to ${output}.\n`);
          } catch (error) {
            world.stderr.write(
              `Could not write ${output}: ${error instanceof Error ? error.message : String(error)}.\n`,
            );
            return finish(EXIT_CODES.unknown);
          }
        }
        finish(exitCode);
      });
  },
};
