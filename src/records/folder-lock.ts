import * as z from 'zod';
import type { RecordStore } from './record-store.ts';
import { type LockAnswer, type LockClaim, RecordsError } from './records.ts';

const lockSchema = z.strictObject({
  owner: z.string(),
  at: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  releasedAt: z.iso.datetime().exactOptional(),
});
type Lock = z.infer<typeof lockSchema>;

/** The highest lock known to whoever wrote it; there may be higher ones. */
const hintSchema = z.strictObject({ number: z.number() });

/**
 * The lock of one target: a row of numbered files, of which the highest counts. A lock is taken by creating the next
 * number, which only one can do; so one that has expired is taken over without ever being removed, and two who find it
 * expired at the same time do not both get it.
 */
export class FolderLock {
  readonly #store: RecordStore;
  readonly #folder: string;

  constructor(store: RecordStore, target: string) {
    this.#store = store;
    this.#folder = `locks/${encodeURIComponent(target)}`;
  }

  async acquire(claim: LockClaim): Promise<LockAnswer> {
    const current = await this.#findCurrent();
    if (current !== undefined && isHeld(current.lock, claim.at)) {
      return current.lock.owner === claim.owner
        ? this.#extend(current.number, claim)
        : describe(current.lock);
    }
    const number = (current?.number ?? 0) + 1;
    const { owner, at, expiresAt } = claim;
    if (await this.#store.createExclusive(this.#name(number), { owner, at, expiresAt })) {
      await this.#store.writeJson(`${this.#folder}/hint`, { number });
      return { status: 'acquired' };
    }
    const winner = await this.#read(number);
    if (winner === undefined)
      throw new RecordsError(`Lock ${number} of ${this.#folder} is gone.`, 'Try again.');
    return winner.owner === owner ? { status: 'acquired' } : describe(winner);
  }

  /** A released lock stays as the record of who held it. */
  async release(owner: string): Promise<void> {
    const current = await this.#findCurrent();
    if (current === undefined || current.lock.owner !== owner) return;
    const { lock, number } = current;
    await this.#store.writeJson(this.#name(number), { ...lock, releasedAt: lock.releasedAt ?? lock.at });
  }

  /** Of one that has not expired: nobody else may take the next number meanwhile. */
  async #extend(number: number, { owner, at, expiresAt }: LockClaim): Promise<LockAnswer> {
    await this.#store.writeJson(this.#name(number), { owner, at, expiresAt });
    return { status: 'acquired' };
  }

  async #findCurrent(): Promise<{ readonly number: number; readonly lock: Lock } | undefined> {
    const hint = await this.#store.readJson(`${this.#folder}/hint`);
    let number = hint === undefined ? 1 : hintSchema.parse(hint).number;
    let found: { readonly number: number; readonly lock: Lock } | undefined;
    for (; ; number++) {
      const lock = await this.#read(number);
      if (lock === undefined) return found;
      found = { number, lock };
    }
  }

  async #read(number: number): Promise<Lock | undefined> {
    const value = await this.#store.readJson(this.#name(number));
    return value === undefined ? undefined : lockSchema.parse(value);
  }

  #name(number: number): string {
    return `${this.#folder}/${number}`;
  }
}

function isHeld({ releasedAt, expiresAt }: Lock, now: string): boolean {
  return releasedAt === undefined && Date.parse(expiresAt) > Date.parse(now);
}

function describe({ owner, expiresAt }: Lock): LockAnswer {
  return { status: 'held', owner, expiresAt };
}
