import { Option } from 'commander';
import { chooseTargets, DEPLOY_STAGES, type DeployStage } from '../commands/deploy/choose-targets.ts';
import { runDeploy } from '../commands/deploy/deploy.ts';
import { EXIT_CODES } from '../commands/exit-code.ts';
import { loadConfiguration } from '../commands/load-configuration.ts';
import type { TargetRequest } from '../commands/resolve-target.ts';
import { createFolderRecords } from '../records/folder-records.ts';
import type { DeployReport } from '../report/deploy/deploy-report.ts';
import { DEPLOY_FORMATS, type DeployFormat } from '../report/deploy/formats.ts';
import type { Failure } from '../source/failure.ts';
import type { CliCommand } from './command.ts';
import { STATE_FOLDER } from './state-folder.ts';
import { parseId } from './target-options.ts';

interface Options {
  readonly stage: DeployStage;
  readonly instance?: string;
  readonly stagingWorkspace?: number;
  readonly productionWorkspace?: number;
  readonly branch?: string;
  readonly config?: string;
  readonly state: string;
  readonly resume: boolean;
  readonly approve: boolean;
  readonly overwriteEdits: boolean;
  readonly format: DeployFormat;
}

export const deployCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .argument('[paths...]', 'the files; without any, what the configuration says')
      .addOption(new Option('--stage <stage>', 'which part of the way').choices(DEPLOY_STAGES).default('all'))
      .option('--instance <url>', 'address of the instance; without it, XANO_INSTANCE')
      .option('--staging-workspace <id>', 'instead of the target "deploy.staging" names', parseId)
      .option('--production-workspace <id>', 'instead of the target "deploy.production" names', parseId)
      .option('--branch <label>', 'branch at both; without it, what the targets say')
      .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
      .option('--state <folder>', 'where journals, backups and records are kept', STATE_FOLDER)
      .option('--resume', 'go on with the deployment that was begun last', false)
      .option('--approve', 'open the gate between staging and production', false)
      .option('--overwrite-edits', 'overwrite what others edited in Xano since the last deployment', false)
      .addOption(
        new Option('--format <format>', 'what goes to standard output')
          .choices(Object.keys(DEPLOY_FORMATS))
          .default('text'),
      )
      .action(async (paths: readonly string[], options: Options) => {
        const { configuration, folder, failures } = await loadConfiguration(options.config, world);
        const { instance, branch } = options;
        const wish = (workspace: number | undefined): TargetRequest => ({ instance, branch, workspace });
        const wishes = {
          stage: options.stage,
          staging: wish(options.stagingWorkspace),
          production: wish(options.productionWorkspace),
        };
        const tell = (report: DeployReport): void =>
          world.stdout.write(DEPLOY_FORMATS[options.format](report, { color: world.stdout.color }));
        const refuse = (why: readonly Failure[]): void => {
          tell({ failures: why });
          finish(EXIT_CODES.unknown);
        };
        if (failures.length > 0) return refuse(failures);
        const chosen = await chooseTargets(wishes, configuration, world);
        if (!chosen.ok) return refuse(chosen.failures);
        const storage = await world.openStorage(options.state);
        const outcome = await runDeploy(
          {
            configuration,
            configPath: options.config,
            folder,
            paths: paths.length === 0 ? undefined : paths,
            targets: chosen.targets,
            commit: (await world.git.resolveCommit('HEAD', folder)) ?? 'uncommitted',
            resume: options.resume,
            approvedBy: options.approve
              ? (world.environment['USER'] ?? 'somebody at the command line')
              : undefined,
            overwriteEdits: options.overwriteEdits,
          },
          { ...world, storage, records: createFolderRecords(storage.store) },
        );
        tell(outcome);
        finish(outcome.exitCode);
      });
  },
};
