import { EXIT_CODES } from '../commands/exit-code.ts';
import { takeSnapshot } from '../commands/snapshot.ts';
import { writeFile } from '../commands/write-reports.ts';
import { renderFailures } from '../report/failures.ts';
import { renderCount } from '../report/wording.ts';
import type { CliCommand } from './command.ts';

interface Options {
  readonly config?: string;
  readonly output?: string;
  readonly origin?: string;
  readonly branch?: string;
}

export const snapshotCommand: CliCommand = {
  name: 'snapshot',
  summary: 'Write the schema of a workspace as JSON, to check parts of it against.',
  configure: (command, world, finish) => {
    command
      .argument(
        '[paths...]',
        'folders and files of the whole workspace; a multidoc file will do; without any, the working folder',
      )
      .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
      .option('--output <file>', 'where to write it; without it, standard output')
      .option('--origin <text>', 'what it is a snapshot of, for people; without it, the paths')
      .option('--branch <name>', 'the branch that it was read from')
      .action(async (paths: readonly string[], { config, output, origin, branch }: Options) => {
        const { text, objects, failures, exitCode } = await takeSnapshot(
          { paths: paths.length === 0 ? undefined : paths, configPath: config, origin, branch },
          world,
        );
        world.stderr.write(renderFailures(failures, world.stderr));
        if (text === undefined) return finish(exitCode);
        if (output === undefined) {
          world.stdout.write(text);
          return finish(exitCode);
        }
        const failure = await writeFile(output, text, world.files);
        if (failure !== undefined) {
          world.stderr.write(renderFailures([failure], world.stderr));
          return finish(EXIT_CODES.unknown);
        }
        world.stderr.write(`Wrote ${renderCount(objects, 'object')} to ${output}.\n`);
        finish(exitCode);
      });
  },
};
