const WINDOW_MS = 20_000;
const MOST = 10;

/** Ten calls in any twenty seconds. The clock is given, so that nobody has to wait to test it. */
export class RateLimit {
  readonly #clock: () => number;
  #calls: number[] = [];

  constructor(clock: () => number) {
    this.#clock = clock;
  }

  /** @returns undefined when the call may go on, else the seconds until one may */
  count(): number | undefined {
    const now = this.#clock();
    this.#calls = this.#calls.filter((call) => now - call < WINDOW_MS);
    const [oldest] = this.#calls;
    if (this.#calls.length >= MOST && oldest !== undefined)
      return Math.ceil((oldest + WINDOW_MS - now) / 1000);
    this.#calls.push(now);
    return undefined;
  }
}
