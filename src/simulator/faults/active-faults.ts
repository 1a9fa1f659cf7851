import type { ImportFaults } from '../multidoc/apply-push.ts';
import type { Fault, FaultPoint, FaultRow } from './fault.ts';

type Stage = FaultRow['stage'];

interface Struck<S extends Stage> {
  readonly row: Extract<FaultRow, { stage: S }>;
  readonly value: string;
}

/** The faults of one simulator, and how often each may still strike. */
export class ActiveFaults {
  readonly #faults: { readonly fault: Fault; left: number }[];
  #tokenCalls = 0;

  constructor(faults: readonly Fault[]) {
    this.#faults = faults.map((fault) => ({ fault, left: fault.times }));
  }

  /** The faults that strike now; each counts as having struck. */
  take<S extends Stage>(stage: S, point: FaultPoint): readonly Struck<S>[] {
    return this.#faults.flatMap((entry) => {
      const { row, value } = entry.fault;
      if (!isAt(row, stage) || entry.left <= 0 || !isOn(entry.fault, point)) return [];
      entry.left -= 1;
      return [{ row, value }];
    });
  }

  /** Counts calls with the token; true once it is good no longer. */
  isTokenExpired(): boolean {
    const limits = this.#faults
      .filter((entry) => entry.fault.row.stage === 'token')
      .map((entry) => Number(entry.fault.value));
    this.#tokenCalls += 1;
    return limits.some((limit) => this.#tokenCalls > limit);
  }

  takeImport(): ImportFaults & { readonly changesNothing: boolean } {
    const changes = this.take('import', 'push').map((struck) => struck.row.change);
    const rewrites = changes.flatMap((change) => (change.kind === 'rewrites' ? [change.rewrite] : []));
    return {
      rewrite: (text) => rewrites.reduce((result, rewrite) => rewrite(result), text),
      swapsGuids: changes.some((change) => change.kind === 'swaps-guids'),
      failsMidway: changes.some((change) => change.kind === 'fails-midway'),
      changesNothing: changes.some((change) => change.kind === 'nothing'),
    };
  }
}

function isAt<S extends Stage>(row: FaultRow, stage: S): row is Extract<FaultRow, { stage: S }> {
  return row.stage === stage;
}

function isOn(fault: Fault, point: FaultPoint): boolean {
  return (
    fault.point === point ||
    (fault.point === 'any' && (fault.row.points === 'all' || fault.row.points.includes(point)))
  );
}
