import { writeFileSync } from 'node:fs';

/**
 * Writes `{"passed", "failed"}` to the file named by TEST_COUNTS_FILE, for `.ci/run` to print last: jest's own
 * summary goes to stderr, in no fixed order with stdout.
 */
export default class CountingReporter {
  #problem;

  onRunComplete(_contexts, results) {
    const file = process.env.TEST_COUNTS_FILE;
    if (file === undefined || file === '') return;
    // A suite that failed to load has no failed test, and a skipped test proves nothing: both count as failed.
    const skipped = results.numPendingTests + results.numTodoTests;
    const failed = results.numFailedTests + results.numRuntimeErrorTestSuites + skipped;
    if (skipped > 0) this.#problem = new Error(`${skipped} skipped: run or delete each of them.`);
    writeFileSync(file, `${JSON.stringify({ passed: results.numPassedTests, failed })}\n`);
  }

  getLastError() {
    return this.#problem;
  }
}
