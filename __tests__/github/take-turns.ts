/** Several runs whose requests follow on each other in an order that the test decides. */
export interface Turns {
  /** What a run awaits before each of its requests. */
  readonly turnOf: (run: number) => () => Promise<void>;
  /**
   * Lets the runs go, one request at a time, until all have ended.
   * @param choose which of those that wait goes next
   */
  readonly play: (
    runs: readonly Promise<unknown>[],
    choose: (waiting: readonly number[]) => number,
  ) => Promise<void>;
}

export function takeTurns(): Turns {
  const waiting = new Map<number, () => void>();
  let notify = (): void => {};
  return {
    turnOf: (run) => () =>
      new Promise<void>((resolve) => {
        waiting.set(run, resolve);
        notify();
      }),
    play: async (runs, choose) => {
      const ended = new Set<number>();
      for (const [index, run] of runs.entries()) {
        const end = (): void => {
          ended.add(index);
          notify();
        };
        run.then(end, end);
      }
      while (ended.size < runs.length) {
        // Until everybody waits or has ended, what comes next is not the test's to say.
        if (waiting.size + ended.size < runs.length) {
          await new Promise<void>((resolve) => {
            notify = resolve;
          });
          continue;
        }
        const next = choose([...waiting.keys()].sort());
        const go = waiting.get(next);
        waiting.delete(next);
        go?.();
      }
      await Promise.all(runs);
    },
  };
}
