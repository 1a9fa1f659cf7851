import { EXIT_CODES } from '../commands/exit-code.ts';
import { type SnapshotResult, takeLiveSnapshot, takeSnapshot } from '../commands/snapshot.ts';
import { writeFile } from '../commands/write-reports.ts';
import { renderFailures } from '../report/failures.ts';
import { renderCount } from '../report/wording.ts';
import type { CliCommand, World } from './command.ts';
import { addTargetOptions, chooseTarget, type TargetOptions } from './target-options.ts';

interface Options extends TargetOptions {
  readonly output?: string;
  readonly origin?: string;
}

export const snapshotCommand: CliCommand = {
  configure: (command, world, finish) => {
    addTargetOptions(command)
      .argument(
        '[paths...]',
        'folders and files of the whole workspace; a multidoc file will do; without any, the working folder',
      )
      .option('--output <file>', 'where to write it; without it, standard output')
      .option('--origin <text>', 'what it is a snapshot of, for people; without it, the paths')
      .action(async (paths: readonly string[], options: Options) => {
        const result = await take(paths, options, world);
        if (result === undefined) return finish(EXIT_CODES.unknown);
        const { output } = options;
        const { text, objects, failures, exitCode } = result;
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

/** Of files, unless a target is named. @returns undefined after having said that there is no such target */
async function take(
  paths: readonly string[],
  options: Options,
  world: World,
): Promise<SnapshotResult | undefined> {
  if (options.target !== undefined || options.instance !== undefined) {
    const target = await chooseTarget(options, world);
    if (target === undefined) return undefined;
    return takeLiveSnapshot(target, { clock: world.clock, xano: await world.connect(target) });
  }
  const { config, origin, branch } = options;
  return takeSnapshot(
    { paths: paths.length === 0 ? undefined : paths, configPath: config, origin, branch },
    world,
  );
}
