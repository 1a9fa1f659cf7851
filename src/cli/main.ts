import { Command, CommanderError } from 'commander';
import { EXIT_CODES, type ExitCode } from '../commands/exit-code.ts';
import type { World } from './command.ts';
import { COMMANDS } from './commands.ts';

declare const __VERSION__: string;

/**
 * Runs one command line.
 * @param args without the program's own name
 * @returns the exit code of the process; never throws
 */
export async function main(args: readonly string[], world: World): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT_CODES.done;
  const program = new Command('xano-ci')
    .description('Checks a Xano backend kept as XanoScript in git, before it is deployed.')
    .version(__VERSION__)
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => world.stdout.write(text),
      writeErr: (text) => world.stderr.write(text),
    })
    .addHelpText('after', '\nExit codes: 0 nothing found · 1 findings · 2 could not do the job.');
  // Only the command that is run is loaded: the first word that is no option names it, also behind `help`.
  const words = args.filter((arg) => !arg.startsWith('-'));
  const wanted = words[0] === 'help' ? words[1] : words[0];
  for (const { name, summary, load } of COMMANDS) {
    const command = program.command(name).description(summary);
    if (name !== wanted) continue;
    const { configure } = await load();
    configure(command, world, (code) => {
      exitCode = code;
    });
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT_CODES.done : explainUsage(world);
    world.stderr.write(describeCrash(error));
    return EXIT_CODES.unknown;
  }
}

/** Commander has said already what was wrong. */
function explainUsage(world: World): ExitCode {
  world.stderr.write('Run "xano-ci --help" for the commands, "xano-ci <command> --help" for its options.\n');
  return EXIT_CODES.unknown;
}

function describeCrash(error: unknown): string {
  const detail = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `xano-ci broke, which is a fault of xano-ci and says nothing about the files. Please report this:\n${detail}\n`;
}
