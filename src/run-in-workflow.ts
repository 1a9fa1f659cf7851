import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { setFailed, setSecret } from '@actions/core';
import { COMMENT_WISHES } from './commands/action/action-inputs.ts';
import { MODES, type Mode, resolveMode } from './commands/action/event-modes.ts';
import { buildNotDone } from './commands/action/outcome.ts';
import { describeRefusedEvent } from './commands/action/refused-event.ts';
import { renderCommands, renderLog, renderWarning } from './commands/action/render-commands.ts';
import { runAction } from './commands/action/run-action.ts';
import type { RunContext } from './commands/action/run-context.ts';
import { createConnect } from './commands/connect.ts';
import { DEPLOY_STAGES } from './commands/deploy/choose-targets.ts';
import type { ExitCode } from './commands/exit-code.ts';
import { InputError, readInput } from './github/action-inputs.ts';
import { joinSummary, writeOutputs, writeSummary } from './github/action-outputs.ts';
import { maskTokens, readActionInputs } from './github/read-action-inputs.ts';
import { requireWorkspace } from './github/require-workspace.ts';
import { readRunContext } from './github/run-context.ts';
import { systemClock } from './node/clock.ts';
import { createDeployStorage } from './node/deploy-storage.ts';
import { fetchCommit } from './node/fetch-commit.ts';
import { fileSystem } from './node/file-system.ts';
import { git } from './node/git.ts';
import type { StreamOutput } from './node/output.ts';
import { waitForEnd } from './node/wait-for-end.ts';
import { deployedStateSchema, proofSchema, receiptSchema } from './records/records.ts';
import { SCOPES } from './workspace/workspace.ts';

const PARSERS = {
  proof: (value: unknown) => proofSchema.parse(value),
  deployed: (value: unknown) => deployedStateSchema.parse(value),
  receipt: (value: unknown) => receiptSchema.parse(value),
};

interface Streams {
  readonly stdout: StreamOutput;
  readonly stderr: StreamOutput;
}

/**
 * The action, with what the runner has put into the environment of this process and its current folder.
 * @returns the exit code; never throws
 */
export async function runInWorkflow(streams: Streams): Promise<ExitCode> {
  try {
    return await run(streams);
  } catch (error) {
    setFailed(
      error instanceof InputError
        ? error.message
        : `xano-ci broke: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    const ending = buildNotDone([]);
    const unwritten = writeOutputs(ending, process.env);
    if (unwritten !== undefined) streams.stdout.write(renderWarning(unwritten));
    return ending.exitCode;
  }
}

/** Reads what the workflow says, does it, and shows it: annotations, the page of the run, outputs, the exit code. */
async function run({ stdout, stderr }: Streams): Promise<ExitCode> {
  maskTokens(process.env);
  const tell = (line: string): void => stderr.write(`${line}\n`);
  requireWorkspace(process.env);
  const context = await readRunContext(process.env);
  const inputs = readActionInputs({
    modes: MODES,
    scopes: SCOPES,
    stages: DEPLOY_STAGES,
    comments: COMMENT_WISHES,
  });
  const mode = inputs.mode ?? resolveMode(context) ?? refuseEvent(context);
  tell(`Mode: ${mode} (event: ${context.event})`);

  const token = readInput('github-token');
  const wait = (ms: number): Promise<void> => setTimeout(ms);
  const { repository, serverUrl } = context;
  const outcome = await runAction(
    { mode, context, inputs },
    {
      files: fileSystem,
      clock: systemClock,
      git,
      environment: process.env,
      connect: createConnect(process.env),
      openStorage: async (folder) => createDeployStorage(folder),
      createId: randomUUID,
      wait,
      waitForEnd,
      mask: setSecret,
      tell,
      fetchCommit: (ref, folder, depth) => fetchCommit(ref, folder, { serverUrl, repository, token, depth }),
      openGithub: async () => {
        if (token === undefined) return undefined;
        // A run that shows nothing there does not wait for its client to be loaded.
        const { openGithub } = await import('./github/open-github.ts');
        return openGithub({ token, context, now: systemClock.now, wait, parsers: PARSERS, log: tell });
      },
    },
  );
  const unwritten = [
    await writeSummary(joinSummary(outcome.summary), process.env),
    writeOutputs(outcome, process.env),
  ];
  const warnings = [...outcome.warnings, ...unwritten.filter((failure) => failure !== undefined)];
  stdout.write(renderCommands({ ...outcome, warnings }));
  stderr.write(renderLog(outcome));
  return outcome.exitCode;
}

function refuseEvent(context: RunContext): Mode {
  const refused = describeRefusedEvent(context);
  if (refused !== undefined) throw new InputError(`${refused.message} ${refused.remedy}`);
  const { event, action } = context;
  const what = action === undefined ? event : `${event}: ${action}`;
  throw new InputError(
    `Nothing is done on the event "${what}" by itself. Set the input "mode" to one of ${MODES.join(', ')}.`,
  );
}
