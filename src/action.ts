import { setFailed } from '@actions/core';
import { EXIT_CODES, type ExitCode } from './commands/exit-code.ts';
import { validate } from './commands/validate.ts';
import { type ReportTarget, writeReports } from './commands/write-reports.ts';
import { InputError, readChoice, readInput } from './github/action-inputs.ts';
import { writeOutputs, writeSummary } from './github/action-outputs.ts';
import { MODES } from './github/event-modes.ts';
import { readRunContext } from './github/run-context.ts';
import { systemClock } from './node/clock.ts';
import { exitOnFault } from './node/exit-on-fault.ts';
import { fileSystem } from './node/file-system.ts';
import { createOutput } from './node/output.ts';
import { renderGithubCommands } from './report/github-commands.ts';
import { renderMarkdown } from './report/markdown.ts';
import { renderVerdict } from './report/wording.ts';
import { SEVERITIES } from './source/diagnostic.ts';
import { SCOPES } from './workspace/workspace.ts';

const RESULTS = {
  [EXIT_CODES.done]: { result: 'passed', 'failure-reason': '' },
  [EXIT_CODES.refused]: { result: 'failed', 'failure-reason': 'findings' },
  [EXIT_CODES.unknown]: { result: 'unknown', 'failure-reason': 'not-done' },
} as const satisfies Record<ExitCode, { readonly result: string; readonly 'failure-reason': string }>;

/** Checks the files of the repository that was checked out, and shows the result on the pull request and its run. */
async function run(): Promise<ExitCode> {
  const stdout = createOutput(process.stdout, process.env);
  const stderr = createOutput(process.stderr, process.env);
  const { event, mode: eventMode } = readRunContext();
  const chosen = readChoice('mode', ['auto', ...MODES]) ?? 'auto';
  const mode = chosen === 'auto' ? eventMode : chosen;
  if (mode === undefined) {
    throw new InputError(
      `Nothing is done on the event "${event}" by itself. Set the input "mode" to one of ${MODES.join(', ')}.`,
    );
  }
  stderr.write(`Mode: ${mode} (event: ${event})\n`);

  const path = readInput('path');
  const { report: found, exitCode } = await validate(
    {
      paths: path === undefined ? undefined : [path],
      configPath: readInput('config'),
      snapshotPath: readInput('snapshot'),
      scope: readChoice('scope', SCOPES),
      failOn: readChoice('fail-on', SEVERITIES),
      // A repository without XanoScript passes, so that the check can be required; one that was not checked out does not.
      allowEmpty: path === undefined && (await fileSystem.hasFiles('.')),
    },
    { files: fileSystem, clock: systemClock },
  );
  const jsonFile = readInput('json-file');
  const targets: readonly ReportTarget[] = jsonFile === undefined ? [] : [{ format: 'json', file: jsonFile }];
  const unwrittenFiles = await writeReports(found, targets, fileSystem);
  const unwrittenSummary = await writeSummary(renderMarkdown(found), process.env);
  const unwritten = [...unwrittenFiles, ...(unwrittenSummary === undefined ? [] : [unwrittenSummary])];
  const report = { ...found, failures: [...found.failures, ...unwritten] };
  stdout.write(renderGithubCommands(report));
  stderr.write(`${renderVerdict(report)}\n`);

  const finalCode = unwritten.length === 0 ? exitCode : EXIT_CODES.unknown;
  writeOutputs({
    ...RESULTS[finalCode],
    errors: report.summary.errors,
    warnings: report.summary.warnings,
    'report-file': unwrittenFiles.length === 0 ? (jsonFile ?? '') : '',
  });
  return finalCode;
}

exitOnFault(EXIT_CODES.unknown);
try {
  process.exitCode = await run();
} catch (error) {
  setFailed(
    error instanceof InputError
      ? error.message
      : `xano-ci broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
  );
  writeOutputs({ ...RESULTS[EXIT_CODES.unknown], errors: '', warnings: '', 'report-file': '' });
  process.exitCode = EXIT_CODES.unknown;
}
