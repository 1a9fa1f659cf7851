import { main } from './cli/main.ts';
import { systemClock } from './node/clock.ts';
import { fileSystem } from './node/file-system.ts';
import { createOutput } from './node/output.ts';

process.exitCode = await main(process.argv.slice(2), {
  files: fileSystem,
  clock: systemClock,
  stdout: createOutput(process.stdout),
  stderr: createOutput(process.stderr),
});
