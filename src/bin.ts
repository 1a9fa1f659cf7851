import { main } from './cli/main.ts';
import { createConnect } from './commands/connect.ts';
import { EXIT_CODES } from './commands/exit-code.ts';
import { ask, isAnswering } from './node/ask.ts';
import { systemClock } from './node/clock.ts';
import { createTemporaryFolder, findExamples } from './node/demo-folders.ts';
import { exitOnFault } from './node/exit-on-fault.ts';
import { fileSystem } from './node/file-system.ts';
import { git } from './node/git.ts';
import { createOutput } from './node/output.ts';
import { readStdin } from './node/read-stdin.ts';
import { waitForEnd } from './node/wait-for-end.ts';

exitOnFault(EXIT_CODES.unknown);
// Node reads its own modules when they are first used: the start asks for as few as it can.
process.exitCode = await main(process.argv.slice(2), {
  files: fileSystem,
  clock: systemClock,
  git,
  environment: process.env,
  connect: createConnect(process.env),
  // Few commands need it.
  openStorage: async (folder) => (await import('./node/deploy-storage.ts')).createDeployStorage(folder),
  createId: () => crypto.randomUUID(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  readStdin,
  get ask() {
    return isAnswering() ? ask : undefined;
  },
  findExamples,
  createTemporaryFolder,
  waitForEnd,
  stdout: createOutput(process.stdout, process.env),
  stderr: createOutput(process.stderr, process.env),
});
