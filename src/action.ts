import { EXIT_CODES } from './commands/exit-code.ts';
import { exitOnFault } from './node/exit-on-fault.ts';
import { createOutput } from './node/output.ts';
import { runInWorkflow } from './run-in-workflow.ts';

exitOnFault(EXIT_CODES.unknown);
process.exitCode = await runInWorkflow({
  stdout: createOutput(process.stdout, process.env),
  stderr: createOutput(process.stderr, process.env),
});
