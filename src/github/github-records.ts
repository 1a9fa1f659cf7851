import type {
  DeployedState,
  LockAnswer,
  LockClaim,
  Proof,
  Records,
  StoredReceipt,
} from '../records/records.ts';
import type { HeldLock, LockStore } from './lock-store.ts';
import { RecordError } from './record-error.ts';
import type { RecordFiles } from './record-files.ts';
import { encodeRefPart } from './ref-name.ts';

/** What makes records of JSON; each throws for what is none. */
export interface RecordParsers {
  readonly proof: (value: unknown) => Proof;
  readonly deployed: (value: unknown) => DeployedState;
  readonly receipt: (value: unknown) => StoredReceipt;
}

export interface GithubRecordsOptions {
  readonly files: RecordFiles;
  readonly locks: LockStore;
  /** Of this run, for people who find its lock. */
  readonly runUrl: string;
  readonly parsers: RecordParsers;
}

/**
 * Records in the repository itself: proofs, deployed states and receipts as files of commits under one ref, locks as one
 * ref each. Both move only forward, so they are as atomic as `Records` asks for, and more: no write is lost, also when
 * two that are not kept apart by a lock come at the same time.
 */
export function createGithubRecords({ files, locks, runUrl, parsers }: GithubRecordsOptions): Records {
  const held = new Map<string, HeldLock>();

  const read = async <T>(path: string, parse: (value: unknown) => T): Promise<T | undefined> => {
    const text = await files.read(path);
    if (text === undefined) return undefined;
    try {
      return parse(JSON.parse(text));
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      throw new RecordError(
        'read the records',
        `The record "${path}" is not what it should be: ${why}`,
        'Look at refs/xano-ci/records: another version or somebody by hand wrote it.',
        error,
      );
    }
  };
  // An entry a line, so that git keeps what did not change only once.
  const write = (path: string, value: unknown, message: string): Promise<void> =>
    files.write(path, `${JSON.stringify(value, undefined, 1)}\n`, message);

  const acquire = async (target: string, claim: LockClaim): Promise<LockAnswer> => {
    const { owner, expiresAt } = claim;
    const outcome = await locks.acquire(target, { owner, runUrl, expiresAt });
    if (outcome.acquired) return keep(outcome.lock);
    const { holder, ref } = outcome;
    if (holder === undefined) throw describeStranger(target, ref);
    // Taken by an earlier process of the same deployment.
    const own = holder.owner === owner ? await locks.resume(target, owner) : undefined;
    const renewed = own === undefined ? undefined : await locks.renew(own, expiresAt);
    if (renewed !== undefined) return keep(renewed);
    return { status: 'held', owner: `${holder.owner} (${holder.runUrl})`, expiresAt: holder.expiresAt };
  };
  const keep = (lock: HeldLock): LockAnswer => {
    held.set(lock.target, lock);
    return { status: 'acquired' };
  };
  const find = async (target: string, owner: string): Promise<HeldLock | undefined> => {
    const lock = held.get(target);
    return lock?.owner === owner ? lock : locks.resume(target, owner);
  };

  return {
    readProof: (target, digest) => read(proofPath(target, digest), parsers.proof),
    writeProof: (proof) =>
      write(
        proofPath(proof.target, proof.bundleDigest),
        proof,
        `"${proof.target}" proved ${proof.bundleDigest}`,
      ),
    readDeployed: (target) => read(deployedPath(target), parsers.deployed),
    writeDeployed: (state) =>
      write(deployedPath(state.target), state, `"${state.target}" holds ${state.bundleDigest}`),
    readReceipt: (id) => read(receiptPath(id), parsers.receipt),
    writeReceipt: (receipt) => write(receiptPath(receipt.id), receipt, `Receipt of ${receipt.id}`),
    acquireLock: acquire,
    renewLock: async (target, claim) => {
      const lock = await find(target, claim.owner);
      const renewed = lock === undefined ? undefined : await locks.renew(lock, claim.expiresAt);
      return renewed === undefined ? acquire(target, claim) : keep(renewed);
    },
    releaseLock: async (target, owner) => {
      const lock = await find(target, owner);
      if (lock === undefined) return;
      await locks.release(lock);
      held.delete(target);
    },
  };
}

function proofPath(target: string, digest: string): string {
  return `proofs/${encodeRefPart(target)}/${encodeRefPart(digest)}.json`;
}

function deployedPath(target: string): string {
  return `deployed/${encodeRefPart(target)}.json`;
}

function receiptPath(id: string): string {
  return `receipts/${encodeRefPart(id)}.json`;
}

function describeStranger(target: string, ref: string): RecordError {
  return new RecordError(
    'take the lock',
    `What stands at ${ref} is no lock of xano-ci, or "${target}" is changing hands this very moment.`,
    `Start again; if that is all it says, look at ${ref} and remove it.`,
  );
}
