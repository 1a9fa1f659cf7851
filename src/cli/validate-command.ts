import { Option } from 'commander';
import { EXIT_CODES } from '../commands/exit-code.ts';
import { validate } from '../commands/validate.ts';
import { type ReportTarget, writeReports } from '../commands/write-reports.ts';
import { renderFailures } from '../report/failures.ts';
import { FORMATS, type Format } from '../report/formats.ts';
import { SEVERITIES, type Severity } from '../source/diagnostic.ts';
import { SCOPES, type Scope } from '../workspace/workspace.ts';
import type { CliCommand } from './command.ts';
import { parseOnly } from './only-option.ts';
import { collectOutput, parseFormat } from './output-option.ts';

interface Options {
  readonly config?: string;
  readonly snapshot?: string;
  readonly scope?: Scope;
  readonly failOn?: Severity;
  readonly format: Format;
  readonly output?: readonly ReportTarget[];
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly allowGrowth?: true;
  readonly only?: readonly string[];
  readonly since?: string;
  readonly fix?: true;
  readonly fixDryRun?: true;
}

export const validateCommand: CliCommand = {
  configure: (command, world, finish) => {
    command
      .argument('[paths...]', 'files and folders; without any, the working folder')
      .option('--config <file>', 'configuration; without it, xano-ci.yml if there is one')
      .option('--snapshot <file>', 'workspace schema in which names that are not in the files are looked up')
      .option('--baseline <file>', 'findings that are known and do not count')
      .option('--write-baseline', 'take out of the baseline what is found no more; make it if there is none')
      .option('--allow-growth', 'with --write-baseline: also put in what is new')
      .option('--only <checks>', 'the only checks that run, with commas between them', parseOnly)
      .option('--since <ref>', 'only what was changed since that commit, and what that breaks elsewhere')
      .addOption(new Option('--scope <scope>', 'whether the files are the whole workspace').choices(SCOPES))
      .addOption(
        new Option('--fail-on <severity>', 'least severity that exits with 1 (default: error)').choices(
          SEVERITIES,
        ),
      )
      .option(
        '--format <format>',
        `what goes to standard output: ${Object.keys(FORMATS).join(', ')}`,
        parseFormat,
        'text' as const,
      )
      .option(
        '--output <format=file>',
        'one more report, to a file; may be given several times',
        collectOutput,
      )
      .addOption(
        new Option('--fix', 'make the fixes that prove right, then report what remains').conflicts(
          'fixDryRun',
        ),
      )
      .option('--fix-dry-run', 'report what would remain after --fix, with the changes; write nothing')
      .action(async (paths: readonly string[], options: Options) => {
        const { config, snapshot, scope, failOn, format, output = [] } = options;
        const { report, exitCode } = await validate(
          {
            paths: paths.length === 0 ? undefined : paths,
            configPath: config,
            snapshotPath: snapshot,
            baselinePath: options.baseline,
            writeBaseline: options.writeBaseline && (options.allowGrowth ? 'grow' : 'shrink'),
            only: options.only,
            since: options.since,
            scope,
            failOn,
            fix: options.fix ? 'write' : options.fixDryRun ? 'dry-run' : undefined,
            patches: [format, ...output.map((target) => target.format)].includes('agent'),
          },
          world,
        );
        world.stdout.write(FORMATS[format](report, { color: world.stdout.color }));
        const failures = await writeReports(report, output, world.files);
        world.stderr.write(renderFailures(failures, world.stderr));
        finish(failures.length === 0 ? exitCode : EXIT_CODES.unknown);
      });
  },
};
