import { EXIT_CODES, type ExitCode } from '../commands/exit-code.ts';
import { formatFiles, formatSource } from '../commands/format.ts';
import { escapeTerminalLine } from '../report/escape.ts';
import { renderFailures } from '../report/failures.ts';
import { renderCount } from '../report/wording.ts';
import type { CliCommand, World } from './command.ts';

interface Options {
  readonly config?: string;
  readonly write: boolean;
  readonly check: boolean;
}

export const formatCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .argument('[paths...]', 'files and folders; "-" reads standard input and writes standard output')
      .option(
        '--check',
        'only say which files would change (this is what happens without --write, too)',
        false,
      )
      .option('--write', 'change the files', false)
      .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
      .action(async (paths: readonly string[], { config, write, check }: Options) => {
        if (paths.length === 1 && paths[0] === '-') {
          return finish(formatStream(await world.readStdin(), check, world));
        }
        const request = {
          paths: paths.length === 0 ? undefined : paths,
          configPath: config,
          write: write && !check,
        };
        const { changed, unchanged, failures, exitCode } = await formatFiles(request, world);
        world.stderr.write(renderFailures(failures, world.stderr));
        for (const path of changed) world.stdout.write(`${escapeTerminalLine(path)}\n`);
        const verb = request.write ? 'changed' : 'would change';
        world.stderr.write(`${renderCount(changed.length, 'file')} ${verb}, ${unchanged} in form already.\n`);
        finish(exitCode);
      });
  },
};

/** @param check whether it is only asked if the text is in form already */
function formatStream(text: string, check: boolean, { stdout, stderr }: World): ExitCode {
  const formatted = formatSource({ path: 'standard input', text });
  if (!formatted.ok) {
    stderr.write(renderFailures([formatted.failure], stderr));
    return EXIT_CODES.unknown;
  }
  if (check) return formatted.text === text ? EXIT_CODES.done : EXIT_CODES.refused;
  stdout.write(formatted.text);
  return EXIT_CODES.done;
}
