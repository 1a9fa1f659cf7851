import { Option } from 'commander';
import { runDrift } from '../commands/drift/run-drift.ts';
import { EXIT_CODES } from '../commands/exit-code.ts';
import { loadConfiguration } from '../commands/load-configuration.ts';
import { resolveTarget, type Target } from '../commands/resolve-target.ts';
import { createFolderRecords } from '../records/folder-records.ts';
import { renderDriftJson } from '../report/drift/json.ts';
import { renderDriftMarkdown } from '../report/drift/markdown.ts';
import { renderDriftText } from '../report/drift/text.ts';
import { renderFailures } from '../report/failures.ts';
import type { CliCommand } from './command.ts';
import { STATE_FOLDER } from './state-folder.ts';
import { addTargetOptions, type TargetOptions } from './target-options.ts';

interface Options extends TargetOptions {
  readonly state: string;
  readonly format: keyof typeof FORMATS;
}

const FORMATS = { text: renderDriftText, json: renderDriftJson, markdown: renderDriftMarkdown } as const;

export const driftCommand: CliCommand = {
  name: 'drift',
  summary: 'Compare git with the live workspaces: who has changed what since the last deployment.',
  configure: (command, world, finish) => {
    addTargetOptions(command)
      .argument('[paths...]', 'the files; without any, what the configuration says')
      .option('--state <folder>', 'where deployments keep their records', STATE_FOLDER)
      .addOption(
        new Option('--format <format>', 'what goes to standard output')
          .choices(['text', 'json', 'markdown'])
          .default('text'),
      )
      .action(async (paths: readonly string[], options: Options) => {
        const { configuration, folder, failures } = await loadConfiguration(options.config, world.files);
        const wished =
          options.target === undefined && options.workspace === undefined
            ? Object.keys(configuration.targets ?? {})
            : [options.target];
        const targets: Target[] = [];
        const all = [...failures];
        for (const name of wished) {
          const result = resolveTarget({ ...options, target: name }, configuration, world.environment);
          if (result.ok) targets.push(result.target);
          else all.push(result.failure);
        }
        world.stderr.write(renderFailures(all, world.stderr));
        if (targets.length === 0) {
          if (all.length === 0)
            world.stderr.write('No target is given: name one with --target, or in xano-ci.yml.\n');
          return finish(EXIT_CODES.unknown);
        }
        const records = createFolderRecords(world.openStorage(options.state).store);
        const request = { configuration, folder, paths: paths.length === 0 ? undefined : paths, targets };
        const { results, exitCode } = await runDrift(request, { ...world, records });
        for (const { report } of results)
          world.stdout.write(FORMATS[options.format](report, { color: world.stdout.color }));
        finish(all.length === 0 ? exitCode : EXIT_CODES.unknown);
      });
  },
};
