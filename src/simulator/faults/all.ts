import { answerFaults } from './answer-faults.ts';
import { connectionFaults } from './connection-faults.ts';
import type { FaultRow } from './fault.ts';
import { importFaults } from './import-faults.ts';
import { otherFaults } from './other-faults.ts';

/** Every fault there is: what can be written in a spec, and its documentation. */
export const faults: readonly FaultRow[] = [
  ...answerFaults,
  ...connectionFaults,
  ...importFaults,
  ...otherFaults,
];
