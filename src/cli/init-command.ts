import { checkSetup } from '../commands/init/check-setup.ts';
import { initialize } from '../commands/init/init.ts';
import { renderFailures } from '../report/failures.ts';
import type { CliCommand } from './command.ts';
import { renderInit, renderSetupCheck } from './render-init.ts';
import { parseId } from './target-options.ts';

interface Options {
  readonly path?: string;
  readonly instance?: string;
  readonly workspace?: number;
  readonly stagingWorkspace?: number;
  readonly productionWorkspace?: number;
  readonly defaultBranch?: string;
  readonly snapshot: boolean;
  readonly baseline: boolean;
  readonly yes: boolean;
  readonly force: boolean;
  readonly check: boolean;
}

export const initCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .option('--path <folder>', 'folder of the XanoScript files; without it, where they are found')
      .option('--instance <url>', 'address of the instance; without it, XANO_INSTANCE')
      .option(
        '--workspace <id>',
        'where the first files come from, production unless another is named; without it, XANO_WORKSPACE',
        parseId,
      )
      .option('--staging-workspace <id>', 'what is deployed to first', parseId)
      .option('--production-workspace <id>', 'what gets what staging has proved', parseId)
      .option('--default-branch <name>', 'branch whose pushes deploy; without it, what git says')
      .option('--no-snapshot', 'write no snapshot of the workspace')
      .option('--no-baseline', 'let what is found now count from the start')
      .option('--yes', 'ask nothing, and take what is found', false)
      .option('--force', 'replace files that say something else', false)
      .option(
        '--check',
        'change nothing; say whether the setup is complete and a deployment would go through',
        false,
      )
      .addHelpText(
        'after',
        '\nWorks without a token. With one in XANO_TOKEN, files and a snapshot come from the workspace.',
      )
      .action(async (options: Options) => {
        if (options.check) {
          const result = await checkSetup(world);
          world.stderr.write(renderFailures(result.failures, world.stderr));
          world.stdout.write(renderSetupCheck(result, world.stdout));
          return finish(result.exitCode);
        }
        const { snapshot, baseline, yes, ...request } = options;
        const result = await initialize(
          { ...request, wantsSnapshot: snapshot, wantsBaseline: baseline },
          { ...world, ask: yes ? undefined : world.ask },
        );
        world.stderr.write(renderFailures(result.failures, world.stderr));
        world.stdout.write(renderInit(result, world.stdout));
        finish(result.exitCode);
      });
  },
};
