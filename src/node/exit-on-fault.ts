/**
 * Ends the process when something breaks outside of every `try`, a full disk under standard output among it.
 * Node itself would exit with 1, which means that findings were reported.
 */
export function exitOnFault(exitCode: number): void {
  process.on('uncaughtException', (error) => {
    process.stderr.write(
      `xano-ci could not go on: ${error instanceof Error ? error.message : String(error)}\n`,
    );
    process.exit(exitCode);
  });
}
