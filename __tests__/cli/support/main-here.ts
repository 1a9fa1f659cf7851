import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { main } from '../../../src/cli/main.ts';
import { createConnect } from '../../../src/commands/connect.ts';
import { systemClock } from '../../../src/node/clock.ts';
import { createTemporaryFolder } from '../../../src/node/demo-folders.ts';
import { createDeployStorage } from '../../../src/node/deploy-storage.ts';
import { fileSystem } from '../../../src/node/file-system.ts';
import { git } from '../../../src/node/git.ts';
import { waitForEnd } from '../../../src/node/wait-for-end.ts';
import { repository } from '../../support/build-entries.ts';
import { runHere } from '../../support/run-here.ts';
import type { ProcessRun } from '../../support/run-process.ts';

/** The command line in the process of the tests: with real files, git and network, and nobody at the terminal. */
export function mainHere(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ProcessRun> {
  return runHere({ cwd, env }, ({ stdout, stderr }) =>
    main(args, {
      files: fileSystem,
      clock: systemClock,
      git,
      environment: env,
      connect: createConnect(env),
      openStorage: async (folder) => createDeployStorage(folder),
      createId: randomUUID,
      wait: (ms) => setTimeout(ms),
      readStdin: async () => '',
      ask: undefined,
      findExamples: () => `${repository}/examples`,
      createTemporaryFolder,
      waitForEnd,
      stdout,
      stderr,
    }),
  );
}
